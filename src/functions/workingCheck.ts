import { checkWorking } from "../core/workings/checkWorking";
import type { Argument } from "./argument";
import { figureOf } from "./figureOf";
import { DIVIDED_BY_ZERO, isProblem } from "./problem";
import { spread, type Result } from "./spread";
import { workingOf } from "./workingOf";

/** `KPI.WORKING.CHECK`. Agrees, or what the working gives instead; nothing where either is blank. */
export function workingCheck(actual: unknown[][], text: unknown[][]): unknown[][] {
  return spread([actual, text], check);
}

function check(actualCell?: Argument, textCell?: Argument): Result {
  const actual = figureOf(actualCell, "actual");
  if (isProblem(actual)) return actual;
  const working = workingOf(textCell);
  if (isProblem(working)) return working;
  if (actual === null || working === null) return "";
  return working.result === null ? DIVIDED_BY_ZERO : checkWorking(actual, working);
}
