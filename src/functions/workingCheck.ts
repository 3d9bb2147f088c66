import { checkWorking } from "../core/workings/checkWorking";
import type { Argument } from "./argument";
import { figureOf } from "./figureOf";
import { DIVIDED_BY_ZERO, isProblem } from "./problem";
import { spread, type Result } from "./spread";
import { workingOf } from "./workingOf";

/**
 * Whether a figure and its working agree: the working's exact result, rounded half up as the figure is, equals it.
 * @customfunction WORKING.CHECK
 * @param actual The published figure, in one cell or a range.
 * @param text The working as typed, such as 407/1626.
 * @returns Agrees, or what the working gives instead; nothing where either is blank.
 */
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
