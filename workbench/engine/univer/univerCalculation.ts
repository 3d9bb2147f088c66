import { CanceledError, ICommandService } from "@univerjs/core";
import type { IRange, IUnitRange } from "@univerjs/core";
import type { Rectangle } from "../../../src/model/place";
import {
  FormulaDataModel,
  FormulaExecutedStateType,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from "@univerjs/engine-formula";
import type { ISetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { Engine } from "../engine";
import type { UniverBook } from "./univerBook";
import type { Dirty } from "./univerDirty";
import { NOTHING_DIRTY, bothDirty, dirtyFrom, isDirty, toStart } from "./univerDirty";
import { areaOfMatrix } from "./univerEvents";
import { SHEET_COLUMNS, SHEET_ROWS, intersection } from "../address";
import { fromUniverRange, toUniverRange } from "./univerArea";

/** Mutations after which cells have moved, so that everything is calculated anew. */
const MOVES_CELLS =
  /^sheet\.mutation\.(insert-row|insert-col|remove-rows|remove-col|move-range|insert-sheet|remove-sheet|set-worksheet-name)/;

/** Marks the calculations that are started here. */
const OURS = "workbench";

/**
 * Calculation of a workbook in Univer. Univer starts one by itself 100 ms after a change, stops the one that is
 * running and forgets what that was about; waiting for it would make every batch slow besides. So all calculations are
 * started here, one after the other: Univer's own are refused, and what they are about is done here.
 */
export function univerCalculation(
  book: UniverBook,
): Pick<Engine, "settle" | "calculateAll" | "setManual"> & { calculateAnew(): void; dispose(): void } {
  const commands = book.injector.get(ICommandService);
  let pending: Dirty = { ...NOTHING_DIRTY, dirtyRanges: withoutResult(book) };
  let ended: (state: FormulaExecutedStateType) => void = () => undefined;
  let manual = false;
  let queue: Promise<void> = Promise.resolve();
  const add = (more: Partial<Dirty>): void => {
    pending = bothDirty(pending, { ...NOTHING_DIRTY, ...more });
  };
  /** Formulas that were written while others wait: Excel works these out when they are entered. */
  let entered: IUnitRange[] = [];
  const calculateEntered = async (): Promise<void> => {
    const waiting = pending;
    pending = { ...NOTHING_DIRTY, dirtyRanges: entered };
    await calculate();
    pending = waiting;
  };
  const calculate = async (): Promise<void> => {
    entered = [];
    while (isDirty(pending)) {
      const now = pending;
      pending = NOTHING_DIRTY;
      const end = new Promise<FormulaExecutedStateType>((resolve) => (ended = resolve));
      const options = { onlyLocal: true, [OURS]: true };
      await commands.executeCommand(SetFormulaCalculationStartMutation.id, toStart(now), options);
      if ((await end) !== FormulaExecutedStateType.STOP_EXECUTION) continue;
      add(now);
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const settle = (): Promise<void> => (queue = queue.then(calculate, calculate));
  const refusing = commands.beforeCommandExecuted(({ id, params }, options) => {
    if (id !== SetFormulaCalculationStartMutation.id || options?.[OURS] === true) return;
    add(dirtyFrom(params ?? {}));
    if (!manual) void settle();
    throw new CanceledError();
  });
  const watching = commands.onCommandExecuted(({ id, params }, options) => {
    if (id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState: state } = params as ISetFormulaCalculationNotificationMutation;
      if (state !== undefined) ended(state);
    }
    if (MOVES_CELLS.test(id)) add({ forceCalculation: true });
    if (id !== SetRangeValuesMutation.id || options?.["fromFormula"]) return;
    const { unitId, subUnitId, cellValue } = params as ISetRangeValuesMutationParams;
    const area = areaOfMatrix(
      cellValue ?? {},
      (cell) => !cell || Object.keys(cell).some((key) => key !== "s"),
    );
    if (area) add({ dirtyRanges: [{ unitId, sheetId: subUnitId, range: toUniverRange(area) }] });
    if (area) add({ dirtyRanges: fillersOf(book, subUnitId, area) });
    const formulas = manual && areaOfMatrix(cellValue ?? {}, (cell) => Boolean(cell?.f));
    if (formulas) entered.push({ unitId, sheetId: subUnitId, range: toUniverRange(formulas) });
  });
  return {
    settle: () => (manual ? (queue = queue.then(calculateEntered, calculateEntered)) : settle()),
    setManual: (isManual) => void (manual = isManual),
    calculateAnew: () => add({ forceCalculation: true }),
    calculateAll: () => {
      add({ forceCalculation: true });
      return settle();
    },
    dispose: () => {
      pending = NOTHING_DIRTY;
      ended(FormulaExecutedStateType.INITIAL);
      refusing.dispose();
      watching.dispose();
    },
  };
}

/** Formulas that fill some of these cells, or would if they were blank. */
function fillersOf(book: UniverBook, sheetId: string, area: Rectangle): IUnitRange[] {
  const unitId = book.workbook.getId();
  const ranges = book.injector.get(FormulaDataModel).getArrayFormulaRange()[unitId]?.[sheetId] ?? {};
  const found: IUnitRange[] = [];
  for (const [row, line] of Object.entries(ranges)) {
    for (const [column, fills] of Object.entries((line ?? {}) as Record<string, IRange | null>)) {
      if (!fills || !intersection(area, fromUniverRange(fills, SHEET_ROWS, SHEET_COLUMNS))) continue;
      const [startRow, startColumn] = [Number(row), Number(column)];
      if (startRow === area.row && startColumn === area.column) continue;
      found.push({
        ...{ unitId, sheetId },
        range: { startRow, endRow: startRow, startColumn, endColumn: startColumn },
      });
    }
  }
  return found;
}

/** Formulas that came without a result. */
function withoutResult(book: UniverBook): IUnitRange[] {
  const unitId = book.workbook.getId();
  const found: IUnitRange[] = [];
  for (const sheet of book.workbook.getSheets()) {
    sheet
      .getSheet()
      .getCellMatrix()
      .forValue((row, column, cell) => {
        if (!cell?.f || (cell.v !== null && cell.v !== undefined)) return;
        const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
        found.push({ unitId, sheetId: sheet.getSheetId(), range });
      });
  }
  return found;
}
