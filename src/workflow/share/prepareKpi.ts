import type { Grid } from "../../model/grid";
import type { Proposed } from "../../model/proposed";
import { planKpi } from "../../share/planKpi";
import { putRight } from "../../share/putRight";
import type { ShareChange } from "../../share/shareChange";
import { formulaChanges } from "./formulaChanges";
import { readAll } from "./readAll";
import { shownNote } from "./shownNote";

const NONE = "No formula was recognised as one that a KPI function could give.";
const OFFERED = "Tick those that mean a rate, a percentage or a status. The others stay as they are.";

/** KPI formulas for the native ones that are recognised, for the analyst to tick; those that then show something else go back. */
export async function prepareKpi(sheetId: string | null): Promise<Proposed> {
  const { grids, notes } = await readAll();
  const changes = planKpi(grids, sheetId);
  return {
    title: "KPI functions for Excel's own formulas",
    from: "functions",
    changes: formulaChanges(changes, grids, true),
    notes: [...notes, changes.length === 0 ? NONE : OFFERED],
    afterwards: () => afterOffered(changes, grids),
  };
}

/**
 * After an apply the cells are compared: where a KPI formula shows something else than the native one did, it goes
 * back.
 */
async function afterOffered(changes: readonly ShareChange[], before: readonly Grid[]): Promise<Proposed> {
  const { grids: after } = await readAll();
  // Only what was applied: what the analyst left unticked is as it was.
  const applied = changes.filter((change) => formulaAt(after, change) !== change.before);
  const wrong = putRight(applied, before, after, "back");
  return {
    title: "KPI functions for Excel's own formulas",
    from: "functions",
    changes: formulaChanges(wrong, after),
    notes: wrong.length === 0 ? [shownNote(before, after)] : [],
  };
}

function formulaAt(grids: readonly Grid[], { place }: ShareChange): unknown {
  const grid = grids.find(({ sheetId }) => sheetId === place.sheetId);
  return grid?.formulas[place.row - grid.row]?.[place.column - grid.column];
}
