/**
 * A formula that has no form of Excel's own becomes the value that it shows, so that a reader without the add-in sees
 * the same. A formula may fill cells beside its own; they become values together.
 */

import type { CellContent } from "../core/figures/cellValue";
import { textInFormula } from "../core/figures/inFormula";
import { fillIn } from "../core/figures/sentence";
import type { Grid } from "../model/grid";
import { readFormula } from "./formula/readFormula";
import { resultShape } from "./formula/resultShape";
import type { Shape } from "./formula/fitTogether";
import type { ShareChange } from "./shareChange";

const AS_VALUE = "{formula} becomes its value: {why}";
const NOT_AVAILABLE = "#N/A";

/** A cell of a grid with its formula; `row` and `column` count within the grid, not on the sheet. */
export interface At {
  readonly grid: Grid;
  /** Within the grid. */
  readonly row: number;
  readonly column: number;
  readonly before: string;
}

/**
 * The change that replaces a formula by its value, and the cells that it fills by theirs. `why` ends the sentence:
 * there is no native form because …
 */
export function asValues(at: At, why: string): ShareChange {
  const filled = blockOf(at, (cell) => constant(valueAt(cell)));
  const isAlone = filled.length === 1 && filled[0]?.length === 1;
  return {
    ...shareChange(at, constant(valueAt(at)), fillIn(AS_VALUE, { formula: at.before, why })),
    ...(!isAlone && { filled }),
  };
}

/** Something of every cell that a formula fills, by rows: `=KPI.PERCENT(A1:A3,B1)` fills three. */
export function blockOf<T>(at: At, of: (cell: At) => T): readonly (readonly T[])[] {
  const { rows, columns } = shapeOf(at.before);
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (_, right) =>
      of({ ...at, row: at.row + down, column: at.column + right }),
    ),
  );
}

function shapeOf(formula: string): Shape {
  const tree = readFormula(formula)?.tree;
  return tree === undefined ? { rows: 1, columns: 1 } : resultShape(tree);
}

/** One cell's change. */
export function shareChange(at: At, after: CellContent, reason: string): ShareChange {
  return { place: gridPlace(at), before: at.before, after, shown: shownText(at), reason };
}

/**
 * A value as it is written to stay. Three kinds of value cannot be typed, and are written as a formula that gives them:
 * an error (`=NA()`), a text of no letters (`=""`), and a text that begins with `=`.
 */
export function constant(value: CellContent): CellContent {
  if (value === NOT_AVAILABLE) return "=NA()";
  if (isError(value)) return `=${value}`;
  const isPlain = typeof value !== "string" || (value !== "" && !value.startsWith("="));
  return isPlain ? value : `=${textInFormula(value)}`;
}

/** Whether a cell shows an error. */
export function showsError(at: At): boolean {
  return isError(valueAt(at));
}

function isError(value: CellContent): boolean {
  return typeof value === "string" && /^#(?:N\/A|[A-Z0-9/]+[!?])$/.test(value);
}

function valueAt({ grid, row, column }: At): CellContent {
  return grid.values[row]?.[column] ?? "";
}

/** Where a cell of a grid is in the workbook. */
export function gridPlace({ grid, row, column }: At): ShareChange["place"] {
  return { sheetId: grid.sheetId, sheet: grid.sheet, row: grid.row + row, column: grid.column + column };
}

/** What a cell of a grid shows. */
export function shownText({ grid, row, column }: At): string {
  return grid.text[row]?.[column] ?? "";
}
