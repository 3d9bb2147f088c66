import { columnIndex, columnLetters } from "../../core/figures/cellName";
import type { Rectangle } from "../../model/place";

/** A rectangle's address without its sheet: `{row: 8, column: 13, rowCount: 2, columnCount: 1}` is `N9:N10`. */
export function addressOf({ row, column, rowCount, columnCount }: Rectangle): string {
  const first = `${columnLetters(column)}${row + 1}`;
  if (rowCount === 1 && columnCount === 1) return first;
  return `${first}:${columnLetters(column + columnCount - 1)}${row + rowCount}`;
}

/**
 * The first cell of an address as Excel's events give it: `Sheet1!$B$3:D9,F1` is row 2, column 1; whole
 * columns (`C:D`) start in their first row, whole rows (`4:4`) in column A. `null` for anything else.
 */
export function firstCell(address: string): { row: number; column: number } | null {
  // A sheet's name may hold an exclamation mark, but only inside its quotation marks: the last one ends it.
  const withoutSheet = address.slice(address.lastIndexOf("!") + 1);
  const match = /^\$?([A-Z]{0,3})\$?(\d{0,7})(?=$|[:,])/i.exec(withoutSheet);
  if (match === null || match[0] === "") return null;
  const [, letters = "", digits = ""] = match;
  return { row: digits === "" ? 0 : Number(digits) - 1, column: letters === "" ? 0 : columnIndex(letters) };
}

/** Rows and columns of a sheet since Excel 2007. */
const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;

/** The rectangles of an address: `B2:C9,E:E` is six rows of two columns, and the whole of column E. */
export function rectanglesOf(address: string): Rectangle[] {
  return address.split(",").flatMap((part) => {
    const [first = "", last = first] = part.slice(part.lastIndexOf("!") + 1).split(":");
    const [from, to] = [firstCell(first), firstCell(last)];
    if (from === null || to === null) return [];
    const hasRow = /\d/.test(first);
    const hasColumn = /[A-Z]/i.test(first);
    return {
      row: from.row,
      column: from.column,
      rowCount: hasRow ? to.row - from.row + 1 : MOST_ROWS,
      columnCount: hasColumn ? to.column - from.column + 1 : MOST_COLUMNS,
    };
  });
}
