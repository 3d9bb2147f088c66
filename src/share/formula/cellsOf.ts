import type { CellContent } from "../../core/figures/cellValue";
import type { Grid } from "../../model/grid";
import { areaOf, wholeLinesOf, type FormulaArea, type CellsBehind } from "./cellsBehind";

/** A range with more cells is not looked through, which would keep the pane waiting. */
const MOST_CELLS = 200_000;

/**
 * Looks up references of a sheet's formulas in the grids that were read. Beyond a sheet's used range everything is
 * blank; of whole columns and rows one blank line stands for all that follow.
 */
export function cellsOf(grids: readonly Grid[], sheet: string): CellsBehind {
  const byName = new Map(grids.map((grid) => [grid.sheet.toLowerCase(), grid]));
  return (reference) => {
    const named = areaOf(reference);
    const area = named ?? wholeLinesOf(reference);
    const grid = area && byName.get((area.sheet ?? sheet).toLowerCase());
    if (!area || !grid) return null;
    const { top, left, bottom, right } = named ?? withinUsed(area, grid);
    const [rows, columns] = [bottom - top + 1, right - left + 1];
    if (rows * columns > MOST_CELLS) return null;
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => valueAt(grid, top + row, left + column)),
    );
  };
}

function withinUsed({ bottom, right, ...area }: FormulaArea, grid: Grid): FormulaArea {
  return {
    ...area,
    bottom: Math.max(area.top, Math.min(bottom, grid.row + grid.values.length)),
    right: Math.max(area.left, Math.min(right, grid.column + (grid.values[0]?.length ?? 0))),
  };
}

function valueAt(grid: Grid, row: number, column: number): CellContent {
  return grid.values[row - grid.row]?.[column - grid.column] ?? "";
}
