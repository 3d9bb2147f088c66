import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseReferenceObject, BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import { isErrorText } from "../errorText";
import { isErrorValue } from "../engineFunction";
import type { CellArgument, EngineFunction, FunctionArgument, FunctionResult } from "../engineFunction";
import { isNoFunction } from "../formula/excelOnly";
import type { ArityOf } from "../formula/refusedFormula";
import type { OwnFunctions } from "../functions/ownFunctions";
import type { UniverBook } from "./univerBook";

type Arity = NonNullable<ReturnType<ArityOf>>;

/** Makes functions known to Univer's formulas. */
export function registerFunctions(book: UniverBook, functions: readonly EngineFunction[]): void {
  const service = book.injector.get(IFunctionService);
  service.registerExecutors(...functions.map((one) => new OwnFunction(one)));
  service.registerDescriptions(...functions.map(describe));
  // Formulas that were read before the functions were known are remembered as #NAME?, long ones by a number: all go.
  service.deleteFormulaAstCacheKey("");
}

/** Puts functions in the place of Univer's of the same names, or beside them. */
export function replaceFunctions(
  { injector }: Pick<UniverBook, "injector">,
  functions: OwnFunctions,
  wantPlaces = false,
): void {
  const service = injector.get(IFunctionService);
  const made = Object.entries(functions).map(([name, call]) => {
    const own = new OwnFunction({ name, description: "", parameters: [], call }, wantPlaces);
    own.arity = arityIn(service, name);
    return own;
  });
  service.registerExecutors(...made);
}

/** Where Univer counts a function's arguments otherwise than Excel. */
const ARITIES: Readonly<Record<string, Arity>> = {
  CELL: { least: 1, most: 2 },
  RRI: { least: 3, most: 3 },
  SHEETS: { least: 0, most: 1 },
  IF: { least: 2, most: 3 },
};

/** How many arguments Excel's function takes; `null` for one that is not known. */
export function arityIn(service: IFunctionService, name: string): Arity | null {
  const known = ARITIES[name];
  if (known) return known;
  const executor = service.getExecutor(name);
  if (!executor || isNoFunction(name)) return null;
  if (executor instanceof OwnFunction) return executor.arity;
  const { minParams: least, maxParams: most } = executor;
  return least < 0 || most < 0 ? null : { least, most };
}

/**
 * A function of ours among Univer's. Univer's own way to add a function hands over a blank and an omitted argument as
 * 0 and stops the calculation where the function throws; this one sees the arguments as they are.
 */
class OwnFunction extends BaseFunction {
  /** That of Univer's function in whose place it stands. */
  arity: Arity | null = null;

  constructor(
    private readonly own: EngineFunction,
    wantsPlaces = false,
  ) {
    super(own.name);
    this.needsReferenceObject = wantsPlaces;
  }

  /** Text that spells a number (`"0%"`) is handed over as text. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    const at = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return toValueObject(this.own.call(variants.map(toArgument), at));
  }
}

/** An argument of Univer's as ours. */
export function toArgument(variant: BaseValueObject | BaseReferenceObject): FunctionArgument {
  if (variant.isReferenceObject()) {
    const reference = variant as BaseReferenceObject;
    const { startRow, startColumn } = reference.getRangePosition();
    const place = { sheetId: reference.getSheetId(), row: startRow, column: startColumn };
    return { kind: "cells", rows: valuesIn(reference.toArrayValueObject()), place };
  }
  const value = variant as BaseValueObject;
  if (value.isArray()) return { kind: "cells", rows: valuesIn(value as ArrayValueObject) };
  return value.isNull() ? { kind: "omitted" } : { kind: "value", value: valueIn(value) };
}

function valuesIn(array: ArrayValueObject): CellArgument[][] {
  return array.getArrayValue().map((row) => Array.from(row, valueIn));
}

function valueIn(object: Nullable<BaseValueObject>): CellArgument {
  if (!object || object.isNull()) return null;
  return object.isError() ? { error: String(object.getValue()) } : object.getValue();
}

/** What a function of ours gives, as Univer takes it. */
export function toValueObject(result: FunctionResult): BaseValueObject {
  // A blank stays the content of a cell: alone, Univer takes it for an argument that was left out.
  if ("value" in result)
    return result.value === null ? toArrayObject([[oneValue(null)]]) : oneValue(result.value);
  return toArrayObject(result.rows.map((row) => row.map(oneValue)));
}

/** Values by rows as Univer takes them. */
export function toArrayObject(rows: BaseValueObject[][]): ArrayValueObject {
  return ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function oneValue(value: CellArgument): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (isErrorValue(value)) return ErrorValueObject.create(errorType(value.error));
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

function errorType(text: string): ErrorType {
  // Univer knows no #BUSY!, and carries it like any other.
  return isErrorText(text) ? (text as ErrorType) : ErrorType.VALUE;
}

/** What the grid shows while the function is being typed. */
function describe({ name, description, parameters }: EngineFunction): IFunctionInfo {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: "",
      require: parameter.optional ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  };
}
