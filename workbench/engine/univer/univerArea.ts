import type { IRange } from "@univerjs/core";
import type { Rectangle } from "../../../src/model/place";

/** Univer's range (first and last line) of an area (first line and count). */
export function toUniverRange(area: Rectangle): IRange {
  return {
    startRow: area.row,
    endRow: area.row + area.rowCount - 1,
    startColumn: area.column,
    endColumn: area.column + area.columnCount - 1,
  };
}

/** The area of a range of Univer's, in which whole lines may be `NaN`. */
export function fromUniverRange(range: IRange, rows: number, columns: number): Rectangle {
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const lastRow = Number.isNaN(range.endRow) ? rows - 1 : range.endRow;
  const lastColumn = Number.isNaN(range.endColumn) ? columns - 1 : range.endColumn;
  return { row, column, rowCount: lastRow - row + 1, columnCount: lastColumn - column + 1 };
}
