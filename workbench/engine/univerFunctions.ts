import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/engine-formula";
import type { BaseValueObject, IFunctionInfo } from "@univerjs/engine-formula";
import type { CellContent } from "../../src/core/figures/cellValue";
import { isErrorValue } from "./engineFunction";
import type {
  CellArgument,
  EngineFunction,
  ErrorValue,
  FunctionArgument,
  FunctionResult,
} from "./engineFunction";
import type { UniverBook } from "./univerBook";

/** Makes functions known to Univer's formulas. */
export function registerFunctions(book: UniverBook, functions: readonly EngineFunction[]): void {
  const service = book.injector.get(IFunctionService);
  service.registerExecutors(...functions.map((one) => new OwnFunction(one)));
  service.registerDescriptions(...functions.map(describe));
  // Formulas that were read before the functions were known are remembered as #NAME?, long ones by a number: all go.
  service.deleteFormulaAstCacheKey("");
}

/**
 * A function of ours among Univer's. Univer's own way to add a function hands over a blank and an omitted argument as
 * 0 and stops the calculation where the function throws; this one sees the arguments as they are.
 */
class OwnFunction extends BaseFunction {
  constructor(private readonly own: EngineFunction) {
    super(own.name);
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    return toValueObject(this.own.call(variants.map(toArgument)));
  }
}

function toArgument(variant: BaseValueObject): FunctionArgument {
  if (!variant.isArray())
    return variant.isNull() ? { kind: "omitted" } : { kind: "value", value: valueIn(variant) };
  return {
    kind: "cells",
    rows: (variant as ArrayValueObject).getArrayValue().map((row) => row.map(valueIn)),
  };
}

function valueIn(object: Nullable<BaseValueObject>): CellArgument {
  if (!object || object.isNull()) return null;
  return object.isError() ? { error: String(object.getValue()) } : object.getValue();
}

function toValueObject(result: FunctionResult): BaseValueObject {
  if ("value" in result) return oneValue(result.value);
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

function oneValue(value: CellContent | ErrorValue): BaseValueObject {
  if (isErrorValue(value)) return ErrorValueObject.create(errorType(value.error));
  if (typeof value === "number") return NumberValueObject.create(value);
  return typeof value === "boolean" ? BooleanValueObject.create(value) : StringValueObject.create(value);
}

function errorType(text: string): ErrorType {
  return Object.values(ErrorType).find((type) => type === text) ?? ErrorType.VALUE;
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
