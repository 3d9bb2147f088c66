import { judgeStatus } from "../core/status/judgeStatus";
import { STATUS_WORD } from "../core/status/status";
import type { Argument } from "./argument";
import { isProblem, notAvailable } from "./problem";
import { ragOf } from "./ragOf";
import { spread, type Result } from "./spread";

const CANNOT_TELL =
  "Cannot tell: nothing says which way is good. Add High or Low, or a tolerance that differs from the target.";

/**
 * The status of a figure as a word: Green at the target or better, Amber at the tolerance or better, Red beyond it.
 * @customfunction RAG
 * @param actual The figure to judge, in one cell or a range.
 * @param target What it should reach.
 * @param [tolerance] How far it may miss the target and still be Amber. Left out: no Amber.
 * @param [polarity] High, Low or Plan: which way is good. Left out: a target above its tolerance means High.
 * @returns Green, Amber or Red for every cell; nothing without a figure, a target or an agreed direction.
 */
export function rag(
  actual: unknown[][],
  target: unknown[][],
  tolerance?: unknown[][],
  polarity?: unknown[][],
): unknown[][] {
  return spread([actual, target, tolerance, polarity], status);
}

function status(...cells: Argument[]): Result {
  const judged = ragOf(...cells);
  if (judged === null) return "";
  if (isProblem(judged)) return judged;
  if (judged.target === null) return "";
  if (judged.polarity === "unknown") return notAvailable(CANNOT_TELL);
  const { value } = judgeStatus(judged);
  return value === "grey" ? "" : STATUS_WORD[value];
}
