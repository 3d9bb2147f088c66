import type { Change } from "../../model/change";
import { DOCX } from "../parts/offerFile";
import type { PaneActions } from "../state/paneActions";
import { usePort } from "../state/usePort";
import { HandOver, useSaved } from "./HandOver";
import { useHandoverStyles } from "./useHandoverStyles";

const WHAT =
  "For the person who signs off: every change with its cell, before, after and why, before any is applied.";
const TITLE = "What would change";

/** The changes of a preview for whoever has to agree: on a sheet of the workbook, or as a document. */
export default function HandOverChanges(props: {
  changes: readonly Change[];
  ticked: ReadonlySet<Change>;
  title: string | undefined;
  actions: PaneActions;
}) {
  const { changes, ticked, title = TITLE, actions } = props;
  const { section } = useHandoverStyles();
  const port = usePort();
  const { said, save } = useSaved();
  // Unticked changes are listed, too, and marked as such: who signs off sees what is left undone.
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
    save(name, bytes, DOCX);
  };
  const ways = [
    { label: "List the changes on a sheet", go: onSheet },
    { label: "Save the changes for Word", go: () => void onDocument() },
  ];
  return (
    <div className={section}>
      <HandOver what={WHAT} ways={ways} said={said} />
    </div>
  );
}
