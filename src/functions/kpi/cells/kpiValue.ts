import type { Argument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { spread, type Result } from "../../arguments/spread";

/** `KPI.VALUE`. The figure of every cell; nothing where the cell is blank. */
export function kpiValue(cell: unknown[][]): unknown[][] {
  return spread([cell], figure);
}

function figure(cell?: Argument): Result {
  return figureOf(cell, "cell") ?? "";
}
