import type { Picture } from "../../model/reading";
import { HandOver, useSaved } from "../handover/HandOver";
import { useHandoverStyles } from "../handover/useHandoverStyles";
import { DOCX } from "../parts/offerFile";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";
import type { SetAside } from "./setAside";

const WHAT =
  "For the person who signs off: every finding with its cells and arithmetic, and what was set aside, why and when.";

/** All findings to hand over: on a sheet of the workbook, as a web page, or for Word. */
export default function FindingsReport(props: { picture: Picture; found: SetAside; actions: PaneActions }) {
  const { picture, found, actions } = props;
  const { section } = useHandoverStyles();
  const port = usePort();
  const { said, save } = useSaved();
  // Those set aside are in the report as well, with the reason: who signs off should know of them.
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
    save(name, text, "text/html");
  };
  const onDocument = async () => {
    const { findingsDocx } = await port.report();
    const { name, bytes } = await findingsDocx(picture, findings, new Date());
    save(name, bytes, DOCX);
  };
  const ways = [
    { label: "List them on a sheet", go: onSheet },
    { label: "Save them as a web page", go: () => void onFile() },
    { label: "Save them for Word", go: () => void onDocument() },
  ];
  return (
    <div className={section}>
      <HandOver what={WHAT} ways={ways} said={said} />
    </div>
  );
}
