import type { Injector, IRange } from "@univerjs/core";
import { BaseFunction, ErrorType, ErrorValueObject, IFunctionService } from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject } from "@univerjs/engine-formula";

type Cells<T> = Readonly<
  Record<
    string,
    Readonly<Record<string, Readonly<Record<number, Readonly<Record<number, T>>>> | undefined>> | undefined
  >
>;

/** What `C1#` is in the engine's words: all cells that the formula in C1 fills. */
const NAME = "XL.SPILLED";

/** Makes `#` behind a cell known, which Univer reads and does not work out. */
export function addSpilled(injector: Injector): void {
  injector.get(IFunctionService).registerExecutors(new Spilled(NAME));
}

class Spilled extends BaseFunction {
  override needsReferenceObject = true;

  override calculate(given: BaseValueObject): ReturnType<BaseFunction["calculate"]> {
    const wrong = ErrorValueObject.create(ErrorType.REF);
    if (!given.isReferenceObject()) return given.isError() ? given : wrong;
    const reference = given as unknown as BaseReferenceObject;
    const { startRow, startColumn, endRow, endColumn } = reference.getRangePosition();
    if (startRow !== endRow || startColumn !== endColumn) return wrong;
    const first = reference.getFirstCell();
    if (first.isError()) return first;
    const filled = filledBy(reference, startRow, startColumn);
    return filled ? over(reference, filled) : wrong;
  }
}

/** The cells that a cell's formula fills, as this calculation or the last one left them; `null` where there is none. */
function filledBy(reference: BaseReferenceObject, row: number, column: number): IRange | null {
  const at = <T>(cells: unknown): T | undefined =>
    (cells as Cells<T>)[reference.getUnitId()]?.[reference.getSheetId()]?.[row]?.[column];
  const now = at<IRange>(reference.getRuntimeArrayFormulaRange());
  if (now) return now;
  const isWorkedOut = valueAt(reference.getRuntimeData(), reference, row, column);
  const before = at<IRange>(reference.getArrayFormulaRange());
  if (before && !isWorkedOut) return before;
  const hasFormula = isWorkedOut || reference.getCellData(row, column)?.f !== undefined;
  return hasFormula ? { startRow: row, endRow: row, startColumn: column, endColumn: column } : null;
}

interface Matrix {
  getValue(row: number, column: number): unknown;
}

/** Whether a formula's result stands among those of the calculation that is going on. */
function valueAt(data: unknown, reference: BaseReferenceObject, row: number, column: number): boolean {
  const sheets = data as Readonly<Record<string, Readonly<Record<string, Matrix | undefined>> | undefined>>;
  const value = sheets[reference.getUnitId()]?.[reference.getSheetId()]?.getValue(row, column);
  return value !== undefined && value !== null;
}

/** The same reference over other cells: what it knows of the workbook goes with it. */
function over(reference: BaseReferenceObject, range: IRange): BaseReferenceObject {
  const copy = Object.assign(
    Object.create(Object.getPrototypeOf(reference) as object),
    reference,
  ) as BaseReferenceObject;
  copy.setRangeData({ ...range });
  copy.setRefOffset(0, 0);
  copy.isCell = () => false;
  copy.isRange = () => true;
  return copy;
}
