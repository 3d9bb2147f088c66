/**
 * Gives changes their anchors: what a cell is (its measure, heading and period), so that a change finds its cell where
 * lines have moved between the preview and applying, and Revert finds it the day after.
 */

import type { Landmarks } from "../model/anchors/landmarks";
import type { Change } from "../model/change";

/**
 * The changes with their anchors; without `landmarks` a cell is known by where it stands. Anchors of the whole table go
 * to changes that count lines.
 */
export function anchored<C extends Change>(changes: readonly C[], landmarks: Landmarks | undefined): C[] {
  if (landmarks === undefined) return [...changes];
  return changes.map((change) => {
    const anchors = isOfTable(change) ? landmarks.tableOf(change.place) : landmarks.anchorsOf(change.place);
    return anchors === null ? change : { ...change, anchors };
  });
}

/**
 * The changes that follow an edit at once. A row that only its figures tell from others gets no anchors here: the edit
 * has just changed a figure, and would make it another row.
 */
export function anchoredByName<C extends Change>(
  changes: readonly C[],
  landmarks: Landmarks | undefined,
): C[] {
  if (landmarks === undefined) return [...changes];
  return changes.map((change) => {
    const anchors = landmarks.anchorsOf(change.place);
    return anchors?.row.unique && anchors.column.unique ? { ...change, anchors } : change;
  });
}

/** Kinds of change that count lines, or speak of cells by where these stand: for them the whole table must be as it was. */
const OF_TABLE: readonly Change["kind"][] = ["insert", "sheet", "page", "pageUpdate"];

/**
 * Whether a change needs the whole table as it was: what counts lines, and a formula written into a cell whose own text
 * does not show that its references still hold.
 */
function isOfTable(change: Change): boolean {
  if (change.kind === "formula") return change.needs !== undefined || !String(change.before).startsWith("=");
  return OF_TABLE.includes(change.kind);
}
