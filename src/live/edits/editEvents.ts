import { rectanglesOf } from "../../excel/host/addressOf";
import type { Handlers } from "../../excel/host/watch";
import type { Session } from "../remembered/session";
import { withOurs } from "./byUs";
import { changesSince, type Batch } from "./editBatch";
import type { Gatherer } from "./gatherer";

/** All columns of a sheet, and so all of its cells. */
const EVERYWHERE = "A:XFD";

/** What Excel tells of the workbook, put into the batch that is being gathered; our own writes are remembered as ours. */
export function editEvents(session: Session, edits: Pick<Gatherer<Batch>, "add">): Handlers {
  // Excel does not tell who made it calculate: whoever edited last.
  let calculatesForThem = false;
  return {
    onEdit: (edit) => {
      calculatesForThem = edit.byCoauthor;
      // Our own writes come back as events, too.
      if (edit.byUs) session.byUs = withOurs(session.byUs, edit, session.known);
      else edits.add((batch) => changesSince(batch, edit));
    },
    onCalculated: (sheetId, address) =>
      edits.add((batch) => {
        // Older versions do not say which cells were calculated: any may have been.
        const areas = rectanglesOf(address ?? EVERYWHERE).map((area) => ({ ...area, sheetId }));
        (calculatesForThem ? batch.theirResults : batch.results).push(...areas);
      }),
    // A sheet was added, removed or renamed: formulas and pages may mean others.
    onSheets: () => edits.add((batch) => (batch.layout = true)),
  };
}
