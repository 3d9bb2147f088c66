import { ICommandService, ObjectMatrix } from "@univerjs/core";
import type { ICellData, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetSelectionsOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Rectangle } from "../../../src/model/place";
import type { CellStyle, Spill } from "../../../xlsx/book";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import type { Engine, EngineCell } from "../engine";
import type { UniverBook } from "./univerBook";
import { facadeOf, modelOf, workbookModel } from "./univerBook";
import { fromUniverRange } from "./univerArea";
import { plainContent, holdsValue, isErrorCell, isLocked } from "./univerCell";
import { mergesFollow } from "./univerMerges";
import { fromUniverStyle } from "./univerStyle";
import { writeAll } from "./univerWriteAll";
import { growSheet, writeCells } from "./univerWrites";

type CellPart = Pick<
  Engine,
  "cell" | "holds" | "forEachCell" | "write" | "writeAll" | "usedRange" | "merges" | "shiftFormula"
> & {
  insertLines(sheetId: string, area: Rectangle, shift: "down" | "right"): void;
  removeLines(sheetId: string, area: Rectangle): void;
};

/** The cells of a workbook in Univer. */
export function univerCells(book: UniverBook): CellPart {
  const styleOf = styleReader(book);
  return {
    cell: (sheetId, row, column) => readCell(book, styleOf, sheetId, row, column),
    forEachCell: (sheetId, area, visit) =>
      forEachCell(book, sheetId, area, (row, column) => visit(row, column)),
    write: (sheetId, cells) => writeCells(book, sheetId, cells),
    writeAll: (writes) => writeAll(book, writes),
    usedRange: (sheetId, valuesOnly) => usedRange(book, sheetId, valuesOnly),
    merges: (sheetId) =>
      modelOf(book, sheetId)
        .getMergeData()
        .map((range) => fromUniverRange(range, SHEET_ROWS, SHEET_COLUMNS)),
    shiftFormula: (formula, rows, columns) =>
      book.api.getFormula().moveFormulaRefOffset(formula, columns, rows),
    holds: (sheetId, row, column) => holdsValue(modelOf(book, sheetId).getCellMatrix().getValue(row, column)),
    insertLines: (sheetId, area, shift) =>
      selectionStays(book, sheetId, () =>
        mergesFollow(book, sheetId, () => insert(book, sheetId, area, shift)),
      ),
    removeLines: (sheetId, area) =>
      selectionStays(book, sheetId, () => mergesFollow(book, sheetId, () => remove(book, sheetId, area))),
  };
}

type StyleReader = (sheet: Worksheet, row: number, column: number, cell: Nullable<ICellData>) => CellStyle;

/** Styles are shared by many cells and never change under their id, so each is translated once. */
function styleReader(book: UniverBook): StyleReader {
  const known = { locked: new Map<string, CellStyle>(), unlocked: new Map<string, CellStyle>() };
  return (sheet, row, column, cell) => {
    const locked = isLocked(cell);
    const lines = sheet.getRowStyle(row) ?? sheet.getColumnStyle(column);
    if (lines) return fromUniverStyle(sheet.getComposedCellStyleByCellData(row, column, cell), locked);
    if (typeof cell?.s !== "string") return fromUniverStyle(cell?.s, locked);
    const alike = locked ? known.locked : known.unlocked;
    const style = alike.get(cell.s) ?? fromUniverStyle(workbookModel(book).getStyles().get(cell.s), locked);
    alike.set(cell.s, style);
    return style;
  };
}

function readCell(
  book: UniverBook,
  styleOf: StyleReader,
  sheetId: string,
  row: number,
  column: number,
): EngineCell {
  const sheet = modelOf(book, sheetId);
  const own = sheet.getCellMatrix().getValue(row, column);
  const spilled = holdsValue(own) ? null : spilledInto(book, sheetId, row, column);
  const shown = spilled ?? own;
  const formula = own?.f || own?.si ? formulaOf(book, sheetId, row, column, own) : null;
  return {
    content: plainContent(shown),
    error: isErrorCell(shown),
    formula,
    style: styleOf(sheet, row, column, own),
    spill: formula === null || shown?.v === "#SPILL!" ? null : spillOf(book, sheetId, row, column),
  };
}

/** The part of a spilled result that shows in a cell of its own: Univer keeps these beside the cells. */
function spilledInto(book: UniverBook, sheetId: string, row: number, column: number): Nullable<ICellData> {
  const data = book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  return data[book.workbook.getId()]?.[sheetId]?.[row]?.[column] ?? null;
}

function spillOf(book: UniverBook, sheetId: string, row: number, column: number): Spill | null {
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange();
  const range = ranges[book.workbook.getId()]?.[sheetId]?.[row]?.[column];
  if (!range) return null;
  const [rowCount, columnCount] = [
    range.endRow - range.startRow + 1,
    range.endColumn - range.startColumn + 1,
  ];
  return rowCount * columnCount > 1 ? { rowCount, columnCount } : null;
}

/** Formulas that were filled down share one text in Univer; the facade works out each cell's own. */
function formulaOf(
  book: UniverBook,
  sheetId: string,
  row: number,
  column: number,
  cell: ICellData,
): string | null {
  if (cell.f && !cell.si) return cell.f;
  return facadeOf(book, sheetId).getRange(row, column).getFormula() || null;
}

function forEachCell(
  book: UniverBook,
  sheetId: string,
  area: Rectangle,
  visit: (row: number, column: number, cell: ICellData) => void,
): void {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  modelOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!cell || row < area.row || row > lastRow || column < area.column || column > lastColumn) return;
      visit(row, column, cell);
    });
}

function usedRange(book: UniverBook, sheetId: string, valuesOnly: boolean): Rectangle | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const include = (row: number, column: number): void => {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  };
  modelOf(book, sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (holdsValue(cell) || (!valuesOnly && cell?.s)) include(row, column);
    });
  const allSpilled = book.injector.get(FormulaDataModel).getArrayFormulaCellData();
  const spilled = allSpilled[book.workbook.getId()]?.[sheetId];
  if (spilled) new ObjectMatrix(spilled).forValue((row, column) => include(row, column));
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

/** Univer selects the lines that come or go; in Excel what the user has selected stays selected. */
function selectionStays(book: UniverBook, sheetId: string, work: () => void): void {
  const unitId = book.workbook.getId();
  const selected = book.injector.get(SheetsSelectionsService).getWorkbookSelections(unitId);
  const selections = [...selected.getSelectionsOfWorksheet(sheetId)];
  book.aside.linesMove = true;
  try {
    work();
    if (selections.length === 0) return;
    const operation = { unitId, subUnitId: sheetId, selections };
    book.injector.get(ICommandService).syncExecuteCommand(SetSelectionsOperation.id, operation);
  } finally {
    book.aside.linesMove = false;
  }
}

function insert(book: UniverBook, sheetId: string, area: Rectangle, shift: "down" | "right"): void {
  const sheet = facadeOf(book, sheetId);
  growSheet(book, sheetId, shift === "down" ? area.row + 1 : 0, shift === "right" ? area.column + 1 : 0);
  if (area.columnCount === SHEET_COLUMNS) sheet.insertRows(area.row, area.rowCount);
  else sheet.insertColumns(area.column, area.columnCount);
}

function remove(book: UniverBook, sheetId: string, area: Rectangle): void {
  const sheet = facadeOf(book, sheetId);
  if (area.columnCount === SHEET_COLUMNS) sheet.deleteRows(area.row, area.rowCount);
  else sheet.deleteColumns(area.column, area.columnCount);
}
