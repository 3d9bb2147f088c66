import { ICommandService } from "@univerjs/core";
import type { ICellData, IObjectMatrixPrimitiveType, Nullable } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { EngineEvent, HeldContent } from "../engine";
import type { UniverBook } from "./univerBook";
import { plainContent, isErrorCell } from "./univerCell";

interface Held extends HeldContent {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** What a single cell held before it was changed, told with the change. */
export function singleCells(book: UniverBook): { told(event: EngineEvent): EngineEvent; dispose(): void } {
  let before: Held | null = null;
  let isFirst = false;
  const watching = book.injector.get(ICommandService).beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetRangeValuesMutation.id || options?.["applyFormulaCalculationResult"]) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const place = unitId === book.workbook.getId() ? onlyCell(cellValue ?? {}) : null;
    const held = place && heldAt(book, subUnitId, place.row, place.column);
    // A formula is put into its cell once before it is told.
    const isKnown = isFirst && held && isSamePlace(before, held);
    if (!isKnown) before = held;
    isFirst = options?.["fromFormula"] === true;
  });
  return {
    told: (event) => {
      if (event.kind !== "values" || !before) return event;
      const { sheetId, row, column, ...held } = before;
      const { area } = event;
      const isIt = sheetId === event.sheetId && row === area.row && column === area.column;
      if (!isIt || area.rowCount > 1 || area.columnCount > 1) return event;
      const after = (): HeldContent => heldAt(book, sheetId, row, column);
      return { ...event, single: { before: held, after } };
    },
    dispose: () => watching.dispose(),
  };
}

function isSamePlace(one: Held | null, other: Held): boolean {
  return one?.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}

function onlyCell(
  matrix: IObjectMatrixPrimitiveType<Nullable<ICellData>>,
): { row: number; column: number } | null {
  const [line, ...otherRows] = Object.entries(matrix);
  const [cell, ...others] = line ? Object.keys((line[1] ?? {}) as object) : [];
  if (!line || cell === undefined || otherRows.length > 0 || others.length > 0) return null;
  return { row: Number(line[0]), column: Number(cell) };
}

/** What a cell holds now. */
export function heldAt(book: UniverBook, sheetId: string, row: number, column: number): Held {
  const cell = book.workbook.getSheetBySheetId(sheetId)?.getSheet().getCellMatrix().getValue(row, column);
  return {
    ...{ sheetId, row, column },
    content: plainContent(cell),
    error: isErrorCell(cell),
    formula: cell?.f ?? null,
  };
}
