import { showChange } from "../../../core/figures/formats/showChange";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { isProblem } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";

/**
 * `KPI.CHANGE`. The change in brackets with a triangle, as leadership snapshots print it, for every cell; it shows the
 * movement and judges nothing. Nothing where either figure is blank.
 */
export function kpiChange(current: unknown[][], previous: unknown[][]): unknown[][] {
  return spread([current, previous], shown);
}

function shown(currentCell?: FunctionArgument, previousCell?: FunctionArgument): CellResult {
  const current = figureOf(currentCell, "current figure");
  const previous = figureOf(previousCell, "previous figure");
  if (isProblem(current)) return current;
  if (isProblem(previous)) return previous;
  return current === null || previous === null ? "" : showChange(current, previous);
}
