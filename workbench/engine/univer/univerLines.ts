import type { Engine } from "../engine";
import type { UniverBook } from "./univerBook";
import { facadeOf, modelOf } from "./univerBook";

type LinePart = Pick<
  Engine,
  | "rowHidden"
  | "columnHidden"
  | "setRowsHidden"
  | "setColumnsHidden"
  | "columnWidth"
  | "rowHeight"
  | "setColumnWidth"
  | "setRowHeight"
>;

/** Rows and columns of a sheet in Univer: hidden or not, and how large. */
export function univerLines(book: UniverBook): LinePart {
  return {
    rowHidden: (sheetId, row) => {
      const sheet = modelOf(book, sheetId);
      return row < sheet.getRowCount() && !sheet.getRowVisible(row);
    },
    columnHidden: (sheetId, column) => {
      const sheet = modelOf(book, sheetId);
      return column < sheet.getColumnCount() && !sheet.getColVisible(column);
    },
    setRowsHidden: (sheetId, row, count, hidden) => {
      const sheet = facadeOf(book, sheetId);
      if (hidden) sheet.hideRows(row, count);
      else sheet.showRows(row, count);
    },
    setColumnsHidden: (sheetId, column, count, hidden) => {
      const sheet = facadeOf(book, sheetId);
      if (hidden) sheet.hideColumns(column, count);
      else sheet.showColumns(column, count);
    },
    columnWidth: (sheetId, column) => modelOf(book, sheetId).getColumnWidth(column),
    rowHeight: (sheetId, row) => modelOf(book, sheetId).getRowHeight(row),
    setColumnWidth: (sheetId, column, count, pixels) =>
      void facadeOf(book, sheetId).setColumnWidths(column, count, pixels),
    setRowHeight: (sheetId, row, count, pixels) =>
      void facadeOf(book, sheetId).setRowHeightsForced(row, count, pixels),
  };
}
