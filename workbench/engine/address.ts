import { columnLetters } from "../../src/core/figures/cellName";
import type { Rectangle } from "../../src/model/place";

/** Rows of a sheet in Excel since 2007. */
export const SHEET_ROWS = 1_048_576;
/** Columns of a sheet, A to XFD. */
export const SHEET_COLUMNS = 16_384;

const LETTERS = 26;
const BEFORE_A = 64;

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - BEFORE_A, 0) - 1
  );
}

/** `{ row: 0, column: 0, rowCount: 2, columnCount: 2 }` is A1:B2; whole columns are A:B, whole rows 1:2. */
export function formatArea(area: Rectangle): string {
  const { row, column, rowCount, columnCount } = area;
  const lastRow = row + rowCount;
  const lastColumn = column + columnCount - 1;
  if (rowCount === SHEET_ROWS && columnCount < SHEET_COLUMNS) {
    return `${columnLetters(column)}:${columnLetters(lastColumn)}`;
  }
  if (columnCount === SHEET_COLUMNS) return `${row + 1}:${lastRow}`;
  const first = `${columnLetters(column)}${row + 1}`;
  return rowCount === 1 && columnCount === 1 ? first : `${first}:${columnLetters(lastColumn)}${lastRow}`;
}

const CELL_OR_CELLS = /^([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?$/i;
const COLUMNS = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const ROWS = /^(\d{1,7}):(\d{1,7})$/;

/** Reads `A1`, `A1:B2`, `A:B` and `1:2`, with or without `$`; `null` where it is none of these or off the sheet. */
export function parseArea(address: string): Rectangle | null {
  const plain = address.replaceAll("$", "").trim();
  const cells = CELL_OR_CELLS.exec(plain);
  if (cells) {
    const [, letters = "", row = "", otherLetters = letters, otherRow = row] = cells;
    return between(Number(row) - 1, columnNumber(letters), Number(otherRow) - 1, columnNumber(otherLetters));
  }
  const columns = COLUMNS.exec(plain);
  if (columns) {
    return between(0, columnNumber(columns[1] ?? ""), SHEET_ROWS - 1, columnNumber(columns[2] ?? ""));
  }
  const rows = ROWS.exec(plain);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, SHEET_COLUMNS - 1) : null;
}

function between(rowA: number, columnA: number, rowB: number, columnB: number): Rectangle | null {
  const row = Math.min(rowA, rowB);
  const column = Math.min(columnA, columnB);
  const area = {
    row,
    column,
    rowCount: Math.abs(rowA - rowB) + 1,
    columnCount: Math.abs(columnA - columnB) + 1,
  };
  return onSheet(area) ? area : null;
}

/** Whether the whole area lies on a sheet. */
export function onSheet(area: Rectangle): boolean {
  return (
    area.row >= 0 &&
    area.column >= 0 &&
    area.rowCount > 0 &&
    area.columnCount > 0 &&
    area.row + area.rowCount <= SHEET_ROWS &&
    area.column + area.columnCount <= SHEET_COLUMNS
  );
}

/** The part that both have, `null` where they do not meet. */
export function intersection(a: Rectangle, b: Rectangle): Rectangle | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

/** The smallest rectangle around both. */
export function boundingArea(a: Rectangle, b: Rectangle): Rectangle {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

/** A sheet's name as it stands in an address: quoted where Excel quotes it. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !parseArea(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Takes `'My sheet'!A1:B2` apart; `sheet` is `null` where none is given. */
export function splitAddress(address: string): { readonly sheet: string | null; readonly area: string } {
  const mark = address.lastIndexOf("!");
  if (mark < 0) return { sheet: null, area: address };
  const sheet = address.slice(0, mark);
  const quoted = sheet.startsWith("'") && sheet.endsWith("'");
  return { sheet: quoted ? sheet.slice(1, -1).replaceAll("''", "'") : sheet, area: address.slice(mark + 1) };
}
