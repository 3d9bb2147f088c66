import { checkWorking } from "../../../core/workings/checkWorking";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { DIVIDED_BY_ZERO, isProblem } from "../../arguments/problem";
import { spread, type CellResult } from "../../arguments/spread";
import { workingOf } from "../../arguments/workingOf";

/**
 * `KPI.WORKING.CHECK`. `Agrees`, or what the working gives instead, for every cell. A working agrees when its exact
 * result, rounded half up to the decimals of the value, equals it. Nothing where either is blank.
 */
export function kpiWorkingCheck(actual: unknown[][], text: unknown[][]): unknown[][] {
  return spread([actual, text], check);
}

function check(actualCell?: FunctionArgument, textCell?: FunctionArgument): CellResult {
  const actual = figureOf(actualCell, "actual");
  if (isProblem(actual)) return actual;
  const working = workingOf(textCell);
  if (isProblem(working)) return working;
  if (actual === null || working === null) return "";
  return working.result === null ? DIVIDED_BY_ZERO : checkWorking(actual, working);
}
