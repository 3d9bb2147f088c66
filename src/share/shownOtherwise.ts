import type { Grid } from "../model/grid";
import { asValues } from "./asValues";
import { readFormula } from "./readFormula";
import { resultShape } from "./resultShape";
import type { ShareChange } from "./shareChange";

const SHOWN_OTHERWISE = "worked out by Excel's own functions it would show something else.";

/**
 * The changes whose cells, or cells that they spill into, show something else afterwards, from the grids read before and
 * again. There are none by intent; where one is found all the same, its formula is put back, or its value written.
 */
export function shownOtherwise(
  changes: readonly ShareChange[],
  before: readonly Grid[],
  after: readonly Grid[],
): readonly ShareChange[] {
  return changes.filter((change) => {
    const [was, is] = [shownBy(change, before), shownBy(change, after)];
    return was.some((text, at) => text !== is[at]);
  });
}

function shownBy({ place, before }: ShareChange, grids: readonly Grid[]): readonly string[] {
  const grid = grids.find(({ sheetId }) => sheetId === place.sheetId);
  const tree = readFormula(before)?.tree;
  const { rows, columns } = tree === undefined ? { rows: 1, columns: 1 } : resultShape(tree);
  return Array.from({ length: rows * columns }, (_, cell) => {
    const row = place.row + Math.floor(cell / columns);
    const column = place.column + (cell % columns);
    return grid?.text[row - grid.row]?.[column - grid.column] ?? "";
  });
}

/** The values that such cells showed before, to be written in place of their formulas. */
export function valuesInstead(
  changes: readonly ShareChange[],
  before: readonly Grid[],
): readonly ShareChange[] {
  return changes.flatMap((change) => {
    const grid = before.find(({ sheetId }) => sheetId === change.place.sheetId);
    if (grid === undefined || change.before === "") return [];
    const at = { grid, row: change.place.row - grid.row, column: change.place.column - grid.column };
    return asValues({ ...at, before: change.before }, SHOWN_OTHERWISE);
  });
}
