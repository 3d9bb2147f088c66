import type { Landmarks } from "../model/anchors/landmarks";
import type { Change } from "../model/change";

/** The changes with what their cells are, so that each finds its own where lines have moved since. */
export function anchored<C extends Change>(changes: readonly C[], landmarks: Landmarks | undefined): C[] {
  if (landmarks === undefined) return [...changes];
  return changes.map((change) => {
    const anchors = isOfTable(change) ? landmarks.tableOf(change.place) : landmarks.anchorsOf(change.place);
    return anchors === null ? change : { ...change, anchors };
  });
}

/** The same for what follows an edit at once: a row that only its figures tell from others is another for that edit. */
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

/** They count lines, or speak of cells by where these stand. */
const OF_TABLE: readonly Change["kind"][] = ["insert", "sheet", "page", "pageUpdate"];

/** What counts lines, and a formula put where none shows by its own text that its references still hold. */
function isOfTable(change: Change): boolean {
  if (change.kind === "formula") return change.needs !== undefined || !String(change.before).startsWith("=");
  return OF_TABLE.includes(change.kind);
}
