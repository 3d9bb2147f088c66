import type { CellAt, CellRead } from "../../excel/apply/follow";
import type { Change } from "../../model/change";
import { placeKey } from "../../model/place";

/** The cells as they are after these changes, without reading them again. */
export function overlay(cellAt: CellAt, changes: readonly Change[]): CellAt {
  const written = new Map<string, CellRead>();
  for (const change of changes) {
    const name = placeKey(change.place);
    // Several changes of one cell follow one another: a value, then its fill.
    const cell = written.get(name) ?? cellAt(change.place);
    if (cell) written.set(name, after(cell, change));
  }
  return (place) => written.get(placeKey(place)) ?? cellAt(place);
}

function after(cell: CellRead, change: Change): CellRead {
  if (change.kind === "fill") return { ...cell, fill: change.after };
  if (change.kind === "format") return { ...cell, format: change.after, text: change.afterShown };
  // Other kinds of change do not come from live recalculation.
  if (change.kind !== "value") return cell;
  return {
    ...cell,
    content: change.after,
    text: change.afterShown,
    formula: null,
    format: change.format ?? cell.format,
  };
}
