import { ICommandService, IUndoRedoService } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType } from "@univerjs/core";
import {
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
} from "@univerjs/sheets";
import { SHEET_COLUMNS, SHEET_ROWS } from "../address";
import type { CellWrite } from "../engine";
import type { UniverBook } from "./univerBook";
import { facadeOf } from "./univerBook";
import { toUniverCell } from "./univerCell";

/** Rows and columns that a sheet gets beyond what is written, so that it does not grow with every write. */
const SPARE = 50;

/** Writes contents and looks; cells that only change their look keep their formulas. */
export function writeCells(book: UniverBook, sheetId: string, cells: readonly CellWrite[]): void {
  const contents = cells.filter(({ content }) => content !== undefined);
  const looks = cells.filter(({ content }) => content === undefined);
  if (contents.length > 0) writeContents(book, sheetId, contents);
  if (looks.length > 0) writeLooks(book, sheetId, looks);
}

function writeContents(book: UniverBook, sheetId: string, cells: readonly CellWrite[]): void {
  const { matrix, rows, columns } = toMatrix(cells);
  growSheet(book, sheetId, rows, columns);
  book.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.workbook.getId(),
    subUnitId: sheetId,
    range: { startRow: 0, startColumn: 0, endRow: rows - 1, endColumn: columns - 1 },
    value: matrix,
  });
}

/** Univer takes a write that says nothing of a formula for one that removes it, unless it comes from a style command. */
function writeLooks(book: UniverBook, sheetId: string, cells: readonly CellWrite[]): void {
  const { matrix, rows, columns } = toMatrix(cells);
  growSheet(book, sheetId, rows, columns);
  const unitId = book.workbook.getId();
  const redo = { unitId, subUnitId: sheetId, cellValue: matrix, trigger: SetStyleCommand.id };
  const undo = { ...SetRangeValuesUndoMutationFactory(book.injector, redo), trigger: SetStyleCommand.id };
  if (!book.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, redo)) return;
  book.injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }],
  });
}

function toMatrix(cells: readonly CellWrite[]): {
  readonly matrix: IObjectMatrixPrimitiveType<ICellData>;
  readonly rows: number;
  readonly columns: number;
} {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  let [rows, columns] = [0, 0];
  for (const cell of cells) {
    (matrix[cell.row] ??= {})[cell.column] = toUniverCell(cell);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  return { matrix, rows, columns };
}

/** Univer's sheets have only the rows and columns that they need. */
export function growSheet(book: UniverBook, sheetId: string, rows: number, columns: number): void {
  const sheet = facadeOf(book, sheetId);
  if (rows > sheet.getMaxRows()) sheet.setRowCount(Math.min(rows + SPARE, SHEET_ROWS));
  if (columns > sheet.getMaxColumns()) sheet.setColumnCount(Math.min(columns + SPARE, SHEET_COLUMNS));
}
