import { isErrorValue } from "../../engine/engineFunction";
import type { CellArgument, ErrorValue, FunctionArgument } from "../../engine/engineFunction";
import type { CustomFunctionParameter } from "./customFunctionsMetadata";

/** The function is not called: its cell shows this error. */
export class StopWithError extends Error {
  constructor(readonly error: string) {
    super(error);
  }
}

/** The names that data types give to errors. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  "#DIV/0!": "Div0",
  "#N/A": "NotAvailable",
  "#NAME?": "Name",
  "#NULL!": "Null",
  "#NUM!": "Num",
  "#REF!": "Ref",
  "#SPILL!": "Spill",
  "#VALUE!": "Value",
};

/**
 * An argument as Excel hands it to a function: rows of values where the parameter takes a matrix, else one value; what
 * is left out and what is blank are `null` (a blank under a parameter of type number is 0, and on the desktop under any).
 * An error stops the call, unless errors may reach the function.
 */
export function convertArgument(
  argument: FunctionArgument,
  parameter: CustomFunctionParameter,
  errorsReach: boolean,
  blankAny: null | 0,
): unknown {
  const { type = "any", dimensionality = "scalar" } = parameter;
  const one = (value: CellArgument): unknown => convertValue(value, type, errorsReach, blankAny);
  if (argument.kind === "omitted") return null;
  const rows = argument.kind === "cells" ? argument.rows : [[argument.value]];
  if (dimensionality === "matrix") return rows.map((row) => row.map(one));
  const single = rows.length === 1 && rows[0]?.length === 1;
  if (!single) throw new StopWithError("#VALUE!");
  return one(rows[0]?.[0] ?? null);
}

function convertValue(value: CellArgument, type: string, errorsReach: boolean, blankAny: null | 0): unknown {
  if (isErrorValue(value)) {
    if (type === "any" && errorsReach) return errorObject(value);
    throw new StopWithError(value.error);
  }
  if (type === "number") return toNumber(value);
  if (type === "string") return value === null ? "" : toText(value);
  if (type === "boolean") return toBoolean(value);
  return value ?? blankAny;
}

/** An error as data types write it. */
function errorObject({ error }: ErrorValue): object {
  return { type: "Error", basicType: "Error", basicValue: error, errorType: ERROR_TYPES[error] ?? "Value" };
}

function toNumber(value: string | number | boolean | null): number {
  if (typeof value === "number") return value;
  if (typeof value !== "string") return value ? 1 : 0;
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) throw new StopWithError("#VALUE!");
  return number;
}

function toText(value: string | number | boolean): string {
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

function toBoolean(value: string | number | boolean | null): boolean {
  if (typeof value !== "string") return Boolean(value);
  const upper = value.toUpperCase();
  if (upper !== "TRUE" && upper !== "FALSE") throw new StopWithError("#VALUE!");
  return upper === "TRUE";
}
