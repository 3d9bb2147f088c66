import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Change } from "../../model/change";
import { DOCX, offerFile } from "../parts/offerFile";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";
import { savedWords } from "./savedWords";
import { useHandoverStyles } from "./useHandoverStyles";

const WHAT =
  "For the person who signs off: every change with its cell, before, after and why, before any is applied.";
const TITLE = "What would change";

/** The preview on a sheet of the workbook, or in a document. */
export default function HandOverChanges(props: {
  changes: readonly Change[];
  ticked: ReadonlySet<Change>;
  title: string | undefined;
  actions: PaneActions;
}) {
  const { changes, ticked, title = TITLE, actions } = props;
  const styles = useHandoverStyles();
  const port = usePort();
  const [said, setSaid] = useState("");
  const listed = changes.map((change) => ({ change, ticked: ticked.has(change) }));
  const onSheet = () =>
    void actions.prepare("Preparing the list of changes", async () => ({
      title: "The changes on a sheet",
      changes: await (await port.report()).prepareChangesList(listed),
      notes: [],
    }));
  const onDocument = async () => {
    const { changesDocx } = await port.report();
    const { name, bytes } = await changesDocx(listed, title, new Date());
    offerFile(name, bytes, DOCX);
    setSaid(savedWords(name));
  };
  return (
    <div className={styles.section}>
      <p className={styles.text}>{WHAT}</p>
      <div className={styles.buttons}>
        <Button size="small" onClick={onSheet}>
          List the changes on a sheet
        </Button>
        <Button size="small" onClick={() => void onDocument()}>
          Save the changes for Word
        </Button>
      </div>
      <p role="status" className={styles.text}>
        {said}
      </p>
    </div>
  );
}
