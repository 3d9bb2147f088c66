import type { Rectangle } from "../../src/model/place";

/** Merges of more rows than this are gone through for each cell, and not listed row by row. */
const TALL_ROWS = 1000;

/**
 * Says of a cell whether a merged one covers it. What a file holds there is not seen by anybody: some programs leave
 * the texts of the cells that they merged. `null` where nothing is merged.
 */
export function coveredBy(merges: readonly Rectangle[]): ((row: number, column: number) => boolean) | null {
  if (merges.length === 0) return null;
  const tall = merges.filter(({ rowCount }) => rowCount > TALL_ROWS);
  const byRow = new Map<number, Rectangle[]>();
  for (const merge of merges) {
    if (merge.rowCount > TALL_ROWS) continue;
    for (let row = merge.row; row < merge.row + merge.rowCount; row++) {
      const there = byRow.get(row);
      if (there) there.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return (row, column) => {
    const hides = (merge: Rectangle): boolean =>
      column >= merge.column &&
      column < merge.column + merge.columnCount &&
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      (row > merge.row || column > merge.column);
    return (byRow.get(row)?.some(hides) ?? false) || tall.some(hides);
  };
}
