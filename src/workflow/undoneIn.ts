import type { LastApply } from "../excel/kept/journal";
import { withUndone } from "../excel/kept/undone";
import type { Appearance, Grid } from "../model/grid";
import type { Revertable } from "../model/reading";

/** The last apply that still stands in sheets as they were just read. */
export function undoneIn(
  last: LastApply,
  grids: readonly Grid[],
  looks: readonly Appearance[],
): Revertable | null {
  return withUndone(last, {
    content({ sheetId, sheet, row, column }) {
      const grid = grids.find((one) => (sheetId === "" ? one.sheet === sheet : one.sheetId === sheetId));
      // A blank sheet has no grid: nothing stands there.
      return grid === undefined ? null : (grid.formulas[row - grid.row]?.[column - grid.column] ?? "");
    },
    fill({ sheetId, row, column }) {
      const look = looks.find((one) => one.sheetId === sheetId && one.fills[row - one.row] !== undefined);
      return look?.fills[row - look.row]?.[column - look.column];
    },
  });
}
