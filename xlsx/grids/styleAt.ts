import { PLAIN, type CellStyle } from "../book";
import type { CellRow, SheetCells } from "./sheetCells";

/**
 * The style of a cell. One that the file does not list looks as its row or column says, beside cells that it lists and
 * as far as anything stands in the sheet.
 */
export function styleAt(cells: SheetCells, row: number, column: number): CellStyle {
  const there = cells.rows.get(row);
  return there === undefined ? PLAIN : styleIn(cells, there, row, column);
}

/** The same of a row that the file lists. */
export function styleIn(
  { lines, columns, styles, usedColumns }: SheetCells,
  there: CellRow,
  row: number,
  column: number,
): CellStyle {
  const own = there.styles[column];
  if (own !== undefined) return styles[own] ?? PLAIN;
  if (column >= usedColumns) return PLAIN;
  const implied = lines.styles.get(row) ?? columns.styles.get(column);
  return implied === undefined ? PLAIN : (styles[implied] ?? PLAIN);
}
