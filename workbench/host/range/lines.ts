import { SHEET_COLUMNS, SHEET_ROWS } from "../../engine/address";
import type { Engine } from "../../engine/engine";
import type { Cells } from "../place";

/** Excel measures in points, the grid in pixels. */
export const POINTS_PER_PIXEL = 0.75;

/** Whether all rows are hidden, none, or (`null`) some. Rows beyond what the sheet uses are not looked at. */
export function rowsHidden(engine: Engine, cells: Cells): boolean | null {
  return same(linesOf(cells, "row"), (row) => engine.rowHidden(cells.sheetId, row));
}

/** Whether the columns are hidden; `null` where some are. */
export function columnsHidden(engine: Engine, cells: Cells): boolean | null {
  return same(linesOf(cells, "column"), (column) => engine.columnHidden(cells.sheetId, column));
}

/** Points; `null` where rows differ. */
export function rowSize(engine: Engine, cells: Cells): number | null {
  return same(linesOf(cells, "row"), (row) => engine.rowHeight(cells.sheetId, row) * POINTS_PER_PIXEL);
}

/** Points; `null` where columns differ. */
export function columnSize(engine: Engine, cells: Cells): number | null {
  return same(
    linesOf(cells, "column"),
    (column) => engine.columnWidth(cells.sheetId, column) * POINTS_PER_PIXEL,
  );
}

/** How far a column stands from the sheet's left edge, in points; hidden columns take no room. */
export function leftOf(engine: Engine, sheetId: string, column: number): number {
  const widths = Array.from({ length: column }, (_, at) =>
    engine.columnHidden(sheetId, at) ? 0 : engine.columnWidth(sheetId, at),
  );
  return widths.reduce((sum, pixels) => sum + pixels, 0) * POINTS_PER_PIXEL;
}

/** How far a row stands from the sheet's top, in points. */
export function topOf(engine: Engine, sheetId: string, row: number): number {
  const heights = Array.from({ length: row }, (_, at) =>
    engine.rowHidden(sheetId, at) ? 0 : engine.rowHeight(sheetId, at),
  );
  return heights.reduce((sum, pixels) => sum + pixels, 0) * POINTS_PER_PIXEL;
}

/** Sets the height of rows, in points as Office.js counts; Excel keeps whole pixels. */
export function setRowSize(engine: Engine, { sheetId, areas }: Cells, points: number): void {
  for (const { row, rowCount } of areas)
    engine.setRowHeight(sheetId, row, rowCount, Math.round(points / POINTS_PER_PIXEL));
}

/** Sets the width of columns, in points as Office.js counts; Excel keeps whole pixels. */
export function setColumnSize(engine: Engine, { sheetId, areas }: Cells, points: number): void {
  for (const { column, columnCount } of areas) {
    engine.setColumnWidth(sheetId, column, columnCount, Math.round(points / POINTS_PER_PIXEL));
  }
}

/** More lines than this are looked at only in their beginning: hidden and sized lines stand where the data is. */
const MOST_LINES = 100_000;

function* linesOf({ areas }: Cells, kind: "row" | "column"): Generator<number> {
  for (const area of areas) {
    const [first, count, most] =
      kind === "row" ? [area.row, area.rowCount, SHEET_ROWS] : [area.column, area.columnCount, SHEET_COLUMNS];
    const last = Math.min(first + Math.min(count, MOST_LINES), most);
    for (let line = first; line < last; line += 1) yield line;
  }
}

function same<T>(lines: Iterable<number>, part: (line: number) => T): T | null {
  let found: T | undefined;
  for (const line of lines) {
    const value = part(line);
    if (found === undefined) found = value;
    else if (found !== value) return null;
  }
  return found ?? null;
}
