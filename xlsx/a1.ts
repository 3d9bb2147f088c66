import { cellName, columnIndex } from "../src/core/figures/cellName";
import type { Rectangle } from "../src/model/place";

/** The last row of a sheet, from zero. */
export const LAST_ROW = 1_048_575;
/** The last column of a sheet, from zero: XFD. */
export const LAST_COLUMN = 16_383;

/** Row 8, column 13 → `N9`. */
export function a1Of(row: number, column: number): string {
  return cellName({ row, column });
}

/** `N9` → row 8, column 13; `null` for what is no cell. */
export function parseCell(name: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(name);
  return match ? { row: Number(match[2]) - 1, column: columnIndex(match[1] ?? "") } : null;
}

/** `A1:C2`, `B7`, `A:C` or `3:5` as a rectangle; `null` for anything else. */
export function parseRange(name: string): Rectangle | null {
  const [from = "", to = from] = name.split(":");
  const start = parseEnd(from, 0, 0);
  const end = parseEnd(to, LAST_ROW, LAST_COLUMN);
  if (!start || !end) return null;
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  return {
    row,
    column,
    rowCount: Math.abs(end.row - start.row) + 1,
    columnCount: Math.abs(end.column - start.column) + 1,
  };
}

/** The other way: one cell without a colon. */
export function rangeName({ row, column, rowCount, columnCount }: Rectangle): string {
  const start = a1Of(row, column);
  return rowCount === 1 && columnCount === 1
    ? start
    : `${start}:${a1Of(row + rowCount - 1, column + columnCount - 1)}`;
}

function parseEnd(
  name: string,
  row: number,
  column: number,
): { readonly row: number; readonly column: number } | null {
  const cell = parseCell(name);
  if (cell) return cell;
  const plain = name.replace(/\$/g, "");
  if (/^[A-Za-z]{1,3}$/.test(plain)) return { row, column: columnIndex(plain) };
  if (/^\d{1,7}$/.test(plain)) return { row: Number(plain) - 1, column };
  return null;
}
