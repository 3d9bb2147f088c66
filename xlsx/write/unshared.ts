import type { BookSheet } from "../book";
import { scanCells, type FileCell } from "../read/scanCells";
import type { CellChange } from "./sheetChanges";

const COLUMNS = 16_384;

/**
 * The changes, and with them the cells whose formula the file keeps only in a cell that changes:
 * the first cell of a shared group holds the text for all, so when it goes the others get their own.
 */
export function withUnshared(
  xml: string,
  place: { readonly from: number; readonly to: number },
  changes: readonly CellChange[],
  before: BookSheet,
): readonly CellChange[] {
  const changed = new Map(changes.filter((one) => one.contentChanged).map((one) => [keyOf(one), one]));
  if (!changed.size) return changes;
  const lost = new Set<string>();
  const members: FileCell[] = [];
  scanCells(xml, place.from, place.to, {
    cell: (cell) => {
      const group = cell.formula?.group;
      if (!cell.formula || group === null || group === undefined) return;
      if (!changed.has(keyOf(cell))) members.push(cell);
      else if (cell.formula.text) lost.add(group);
    },
  });
  const own = members.filter(({ formula }) => lost.has(formula?.group ?? ""));
  if (!own.length) return changes;
  const cells = new Map(before.cells.map((cell) => [keyOf(cell), cell]));
  const known = new Map(changes.map((one) => [keyOf(one), one]));
  const added = own.flatMap((member): CellChange[] => {
    const cell = cells.get(keyOf(member));
    if (!cell) return [];
    const { row, column, content, formula } = cell;
    const rest = { row, column, content, formula, resultChanged: false, style: {} };
    return [{ ...rest, ...known.get(keyOf(member)), contentChanged: true }];
  });
  const replaced = new Set(added.map(keyOf));
  return [...changes.filter((one) => !replaced.has(keyOf(one))), ...added].sort(
    (a, b) => a.row - b.row || a.column - b.column,
  );
}

function keyOf({ row, column }: { readonly row: number; readonly column: number }): number {
  return row * COLUMNS + column;
}
