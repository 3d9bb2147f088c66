import type { CellContent } from "../../src/core/figures/cellValue";

/** One of Excel's errors as a value: `#DIV/0!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What stands in a cell that a function looks at; `null` is a blank. */
export type CellArgument = CellContent | ErrorValue | null;

/** Where cells stand that a function is handed, from zero. */
export interface CellsPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** An argument as it stands in the formula. */
export type FunctionArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: CellArgument }
  | {
      readonly kind: "cells";
      readonly rows: readonly (readonly CellArgument[])[];
      /** Left out for what was worked out and stands in no cells. */
      readonly place?: CellsPlace;
    };

/** What a function gives: one value, or rows that spill; `null` is a blank, which a cell shows as 0. */
export type FunctionResult =
  { readonly value: CellArgument } | { readonly rows: readonly (readonly CellArgument[])[] };

/** The cell whose formula is being worked out, from zero. */
export type FormulaCell = CellsPlace;

/** A function that formulas can use beside the engine's own. */
export interface EngineFunction {
  /** As it is typed: `KPI.RATE10K`. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    readonly optional: boolean;
    readonly repeating: boolean;
  }[];
  /** Must not throw. */
  readonly call: (args: readonly FunctionArgument[], at: FormulaCell) => FunctionResult;
}

/** Whether a value is one of Excel's errors. */
export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && typeof (value as ErrorValue).error === "string";
}
