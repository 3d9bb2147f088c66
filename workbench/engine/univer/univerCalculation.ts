import { CanceledError, ICommandService } from "@univerjs/core";
import type { IUnitRange } from "@univerjs/core";
import {
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
import { toUniverRange } from "./univerArea";

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
): Pick<Engine, "settle" | "calculateAll"> & { dispose(): void } {
  const commands = book.injector.get(ICommandService);
  let pending: Dirty = { ...NOTHING_DIRTY, dirtyRanges: withoutResult(book) };
  let ended: (state: FormulaExecutedStateType) => void = () => undefined;
  let queue: Promise<void> = Promise.resolve();
  const add = (more: Partial<Dirty>): void => {
    pending = bothDirty(pending, { ...NOTHING_DIRTY, ...more });
  };
  const calculate = async (): Promise<void> => {
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
    void settle();
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
  });
  return {
    settle,
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
