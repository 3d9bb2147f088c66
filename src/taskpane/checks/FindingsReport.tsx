import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Picture } from "../../model/reading";
import { DOCX, offerFile } from "../parts/offerFile";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";
import type { SetAside } from "./setAside";

const WHAT =
  "For the person who signs off: every finding with its cells and arithmetic, and what was set aside, why and when.";
const SAVED = (name: string): string =>
  `Saved as ${name}. Where no file arrives (Excel on a Mac), list them on a sheet instead.`;

const useStyles = makeStyles({
  section: { display: "grid", gap: tokens.spacingVerticalS, padding: tokens.spacingHorizontalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/** All findings on a sheet of the workbook, through the preview, or in a file. */
export default function FindingsReport(props: { picture: Picture; found: SetAside; actions: PaneActions }) {
  const { picture, found, actions } = props;
  const styles = useStyles();
  const port = usePort();
  const [said, setSaid] = useState("");
  const findings = [...found.standing.map((finding) => ({ finding, said: null })), ...found.aside];
  const onSheet = () =>
    void actions.prepare("Preparing the list of findings", async () => ({
      title: "All findings on a sheet",
      changes: await (await port.report()).prepareFindings(picture, findings),
      notes: [],
      from: "checks" as const,
    }));
  const onFile = async () => {
    const { findingsFile } = await port.report();
    const { name, text } = findingsFile(picture, findings, new Date());
    offerFile(name, text, "text/html");
    setSaid(SAVED(name));
  };
  const onDocument = async () => {
    const { findingsDocx } = await port.report();
    const { name, bytes } = await findingsDocx(picture, findings, new Date());
    offerFile(name, bytes, DOCX);
    setSaid(SAVED(name));
  };
  return (
    <div className={styles.section}>
      <p className={styles.text}>{WHAT}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onSheet}>
          List them on a sheet
        </Button>
        <Button size="small" onClick={() => void onFile()}>
          Save them as a file
        </Button>
        <Button size="small" onClick={() => void onDocument()}>
          Save them for Word
        </Button>
      </div>
      <p role="status" className={styles.text}>
        {said}
      </p>
    </div>
  );
}
