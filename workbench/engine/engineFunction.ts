import type { CellContent } from "../../src/core/figures/cellValue";

/** One of Excel's errors as a value: `#DIV/0!`. */
export interface ErrorValue {
  readonly error: string;
}

/** What stands in a cell that a function looks at; `null` is a blank. */
export type CellArgument = CellContent | ErrorValue | null;

/** An argument as it stands in the formula. */
export type FunctionArgument =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: CellArgument }
  | { readonly kind: "cells"; readonly rows: readonly (readonly CellArgument[])[] };

/** What a function gives: one value, or rows that spill. */
export type FunctionResult =
  | { readonly value: CellContent | ErrorValue }
  | { readonly rows: readonly (readonly (CellContent | ErrorValue)[])[] };

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
  readonly call: (args: readonly FunctionArgument[]) => FunctionResult;
}

/** Whether a value is one of Excel's errors. */
export function isErrorValue(value: unknown): value is ErrorValue {
  return typeof value === "object" && value !== null && typeof (value as ErrorValue).error === "string";
}
