import type { CellContent } from "../core/cellValue";
import { fillIn } from "../core/sentence";
import type { Grid } from "../model/grid";
import { readFormula } from "./readFormula";
import { resultShape } from "./resultShape";
import type { ShareChange } from "./shareChange";

const AS_VALUE = "{formula} becomes its value: {why}";
const SPILLED = "The value that {formula} fills this cell with stays.";
const NOT_AVAILABLE = "#N/A";

/** A cell of a grid with its formula. */
export interface At {
  readonly grid: Grid;
  /** Within the grid. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

/** A formula's value, with those of the cells that it fills behind it. */
export function asValues(at: At, why: string): readonly ShareChange[] {
  const anchor = changeOf(at, constant(at), fillIn(AS_VALUE, { formula: at.before, why }));
  const reason = fillIn(SPILLED, { formula: at.before });
  const spilled = filledBy(at).slice(1);
  return [anchor, ...spilled.map((cell) => changeOf({ ...cell, before: "" }, constant(cell), reason))];
}

/** The cells that a formula fills, its own first. */
export function filledBy(at: At): readonly At[] {
  const tree = readFormula(at.before)?.tree;
  const { rows, columns } = tree === undefined ? { rows: 1, columns: 1 } : resultShape(tree);
  return Array.from({ length: rows * columns }, (_, cell) => ({
    ...at,
    row: at.row + Math.floor(cell / columns),
    column: at.column + (cell % columns),
  }));
}

/** One cell's change. */
export function changeOf(at: At, after: CellContent, reason: string): ShareChange {
  return { kind: "formula", place: placeOf(at), before: at.before, after, shown: textOf(at), reason };
}

/** A value as it is written to stay: an error as the formula that gives it. */
function constant({ grid, row, column }: At): CellContent {
  const value = grid.values[row]?.[column] ?? "";
  if (value === NOT_AVAILABLE) return "=NA()";
  return isError(value) ? `=${value}` : value;
}

/** A cell shows an error. */
export function showsError({ grid, row, column }: At): boolean {
  return isError(grid.values[row]?.[column] ?? "");
}

function isError(value: CellContent): boolean {
  return typeof value === "string" && /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(value);
}

/** Where a cell of a grid is in the workbook. */
export function placeOf({ grid, row, column }: At): ShareChange["place"] {
  return { sheetId: grid.sheetId, sheet: grid.sheet, row: grid.row + row, column: grid.column + column };
}

/** What a cell of a grid shows. */
export function textOf({ grid, row, column }: At): string {
  return grid.text[row]?.[column] ?? "";
}
