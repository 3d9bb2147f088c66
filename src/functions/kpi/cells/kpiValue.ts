import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { spread, type CellResult } from "../../arguments/spread";

/** `KPI.VALUE`. The figure of every cell as a number, `20.9% (March 24)` as 0.209; nothing where the cell is blank. */
export function kpiValue(cell: unknown[][]): unknown[][] {
  return spread([cell], figure);
}

function figure(cell?: FunctionArgument): CellResult {
  return figureOf(cell, "cell") ?? "";
}
