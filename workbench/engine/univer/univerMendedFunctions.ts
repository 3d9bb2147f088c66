import type { Injector } from "@univerjs/core";
import { ErrorType, ErrorValueObject, IFunctionService, NumberValueObject } from "@univerjs/engine-formula";
import type {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  BaseValueObject,
} from "@univerjs/engine-formula";
import { parseArea, splitAddress } from "../address";
import type { Surroundings } from "../formula/surroundings";

type Result = ReturnType<BaseFunction["calculate"]>;
type Mend = (args: readonly BaseValueObject[], work: () => Result, own: BaseFunction) => Result;

/** Functions of Univer's that are right but for a case, with what is done in that case. */
export function mendFunctions(injector: Injector, books: ReadonlyMap<string, () => Surroundings>): void {
  const service = injector.get(IFunctionService);
  const mend = (name: string, mended: Mend): void => {
    const own = service.getExecutor(name);
    if (!own) return;
    const calculate = own.calculate.bind(own);
    own.calculate = (...args) => mended(args, () => calculate(...args), own);
  };
  // Where nothing fits, the largest and the smallest are 0.
  for (const name of ["MAXIFS", "MINIFS"]) mend(name, (_args, work) => blankAsZero(work()));
  // A text that spells a number is not that number.
  for (const [name, exactly] of EXACT_WHERE)
    mend(name, (args, work) =>
      exactly(args) && isNowhere(args, name) ? (instead(name, args) ?? NOT_THERE) : work(),
    );
  // From the largest on: where the first is smaller already, none is as large.
  mend("MATCH", ([sought, where, type], work) => {
    const first = where && arrayOf(where).getFirstCell();
    const isSmaller =
      sought?.isNumber() && first?.isNumber() && Number(first.getValue()) < Number(sought.getValue());
    return Number(type?.getValue()) === -1 && isSmaller ? NOT_THERE : work();
  });
  // Two dimensions need two numbers.
  mend("INDEX", (args, work) => {
    const { height, width } = sizeOf(args[0]);
    return args.length === 2 && height > 1 && width > 1 ? ErrorValueObject.create(ErrorType.REF) : work();
  });
  mend("INDIRECT", ([text], work, own) => {
    const said = text && !text.isArray() ? String(text.getValue()) : "";
    const { sheet, area } = splitAddress(said);
    if (LOOKS_LIKE_CELLS.test(area) && !parseArea(area)) return ErrorValueObject.create(ErrorType.REF);
    const known = books
      .get(own.unitId ?? "")?.()
      .sheets.map((one) => one.toLowerCase());
    return sheet === null || known === undefined || known.includes(sheet.toLowerCase())
      ? work()
      : ErrorValueObject.create(ErrorType.REF);
  });
}

const LOOKS_LIKE_CELLS = /^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/i;
const NOT_THERE = ErrorValueObject.create(ErrorType.NA);

type Args = readonly BaseValueObject[];

const isOff = (value: BaseValueObject | undefined): boolean =>
  value !== undefined && !value.isArray() && Number(value.getValue()) === 0;

/** Lookups, and when they look for the very value. */
const EXACT_WHERE: readonly (readonly [name: string, exactly: (args: Args) => boolean])[] = [
  ["VLOOKUP", (args) => isOff(args[3])],
  ["HLOOKUP", (args) => isOff(args[3])],
  ["MATCH", (args) => isOff(args[2])],
  ["XLOOKUP", (args) => args[4] === undefined || isOff(args[4])],
  ["XMATCH", (args) => args[2] === undefined || isOff(args[2])],
];

/** What XLOOKUP is told to give where nothing is found. */
const instead = (name: string, args: Args): BaseValueObject | undefined =>
  name === "XLOOKUP" && args[3]?.isNull() === false ? args[3] : undefined;

/** Whether a text that spells a number is sought where no cell holds that text. */
function isNowhere([sought, where]: Args, name: string): boolean {
  if (!sought?.isString() || !where || !Number.isFinite(Number(sought.getValue() || "x"))) return false;
  const rows = arrayOf(where).getArrayValue();
  const line = name === "VLOOKUP" ? rows.map((row) => row[0]) : name === "HLOOKUP" ? rows[0] : rows.flat();
  return !line?.some((cell) => cell?.isString() === true && cell.getValue() === sought.getValue());
}

function arrayOf(value: BaseValueObject | BaseReferenceObject): ArrayValueObject {
  return value.isReferenceObject()
    ? (value as BaseReferenceObject).toArrayValueObject()
    : (value as ArrayValueObject);
}

function sizeOf(value: BaseValueObject | BaseReferenceObject | undefined): { height: number; width: number } {
  if (value?.isReferenceObject()) {
    const { startRow, endRow, startColumn, endColumn } = (value as BaseReferenceObject).getRangePosition();
    return { height: endRow - startRow + 1, width: endColumn - startColumn + 1 };
  }
  const array = value as BaseValueObject | undefined;
  if (!array?.isArray()) return { height: 1, width: 1 };
  return {
    height: (array as ArrayValueObject).getRowCount(),
    width: (array as ArrayValueObject).getColumnCount(),
  };
}

function blankAsZero(result: Result): Result {
  const value = result as BaseValueObject;
  const rows = value.isArray() ? (value as ArrayValueObject).getArrayValue() : [[value]];
  const [first] = rows[0] ?? [];
  const isEmpty =
    !first || first.isNull() || first.getValue() === "" || Math.abs(Number(first.getValue())) === Infinity;
  return isEmpty ? NumberValueObject.create(0) : result;
}
