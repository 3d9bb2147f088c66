import { judgeStatus } from "../../../core/status/judgeStatus";
import { STATUS_WORD } from "../../../core/status/status";
import type { FunctionArgument } from "../../arguments/argument";
import { isProblem, notAvailable } from "../../arguments/problem";
import { ragOf } from "../../arguments/ragOf";
import { spread, type CellResult } from "../../arguments/spread";

const CANNOT_TELL =
  "Cannot tell: nothing says which way is good. Add High or Low, or a tolerance that differs from the target.";

/**
 * `KPI.RAG`. Green, Amber or Red for every cell; nothing without a figure or target, `#N/A` without a known direction.
 * Meeting the target exactly is green, meeting the tolerance exactly is amber.
 */
export function kpiRag(
  actual: unknown[][],
  target: unknown[][],
  tolerance?: unknown[][],
  polarity?: unknown[][],
): unknown[][] {
  return spread([actual, target, tolerance, polarity], status);
}

function status(...cells: FunctionArgument[]): CellResult {
  const judged = ragOf(...cells);
  if (judged === null) return "";
  if (isProblem(judged)) return judged;
  if (judged.target === null) return "";
  // A green for the wrong direction is worse than no colour.
  if (judged.polarity === "unknown") return notAvailable(CANNOT_TELL);
  const { value } = judgeStatus(judged);
  // Grey is how a scorecard shows that there is nothing to judge, and a blank cell shows it too.
  return value === "grey" ? "" : STATUS_WORD[value];
}
