import type { Grid } from "../../model/grid";
import { shownOtherwise } from "../../share/shownOtherwise";

const SAME = "Every cell shows what it showed before.";
const MEANWHILE =
  "Some cells were edited meanwhile. They, and what follows from them, are left as they are; every other cell shows what it showed before.";

/** What came of the formulas, once none of them shows something else by itself. */
export function shownNote(before: readonly Grid[], after: readonly Grid[]): string {
  // What differs by now was edited by somebody: our own changes have been put right before.
  return shownOtherwise(before, after).length === 0 ? SAME : MEANWHILE;
}
