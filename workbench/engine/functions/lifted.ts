import type { CellArgument, EngineFunction, FunctionArgument, FunctionResult } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { NA } from "./coerce";

type Call = EngineFunction["call"];
/** Values by rows. */
export type Rows = readonly (readonly CellArgument[])[];

/** A value, or `undefined` for an argument that is not there; one that is left empty (`IF(A1,,2)`) is a blank. */
export type Given = CellArgument | undefined;

/**
 * Makes a function of single values one that goes over ranges and arrays cell by cell, as Excel's do: a single row or
 * column goes with all of the others; where one argument has no cell the result is #N/A.
 */
export function lifted(one: (...values: Given[]) => CellArgument): Call {
  return (args) => over(args, one);
}

/** The same, where the first error among the values is the answer. */
export function liftedPastErrors(one: (...values: Given[]) => CellArgument): Call {
  return lifted((...values) => values.find((value) => isErrorValue(value)) ?? one(...values));
}

function over(args: readonly FunctionArgument[], one: (...values: Given[]) => CellArgument): FunctionResult {
  const grids = args.map((arg): Rows => (arg.kind === "cells" ? arg.rows : [[singleOf(arg)]]));
  const height = Math.max(1, ...grids.map((rows) => rows.length));
  const width = Math.max(1, ...grids.map((rows) => rows[0]?.length ?? 0));
  const at = (row: number, column: number): CellArgument => {
    const values = grids.map((rows) => cellOf(rows, row, column));
    return values.includes(undefined) ? NA : one(...values);
  };
  if (height === 1 && width === 1) return { value: at(0, 0) };
  return {
    rows: Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_one, column) => at(row, column)),
    ),
  };
}

function singleOf(arg: Exclude<FunctionArgument, { kind: "cells" }>): CellArgument {
  return arg.kind === "value" ? arg.value : null;
}

function cellOf(rows: Rows, row: number, column: number): Given {
  const cells = rows[rows.length === 1 ? 0 : row];
  return cells?.length === 1 ? cells[0] : cells?.[column];
}

/** An argument's values by rows. */
export function rowsOf(arg: FunctionArgument | undefined): Rows {
  if (arg?.kind === "cells") return arg.rows;
  return [[arg?.kind === "value" ? arg.value : null]];
}

/** An argument as one value: the first of its cells. */
export function singleValue(arg: FunctionArgument | undefined): CellArgument {
  return rowsOf(arg)[0]?.[0] ?? null;
}
