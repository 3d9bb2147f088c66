import { showFigures } from "../../../core/figures/formats/showFigures";
import { judgeStatus } from "../../../core/status/judgeStatus";
import { statusReason } from "../../../core/status/statusReason";
import type { FunctionArgument } from "../../arguments/argument";
import { isProblem } from "../../arguments/problem";
import { ragOf } from "../../arguments/ragOf";
import { spread, type CellResult } from "../../arguments/spread";

/** `KPI.RAG.WHY`. The sentence that explains `KPI.RAG`, for every cell; nothing without a figure. */
export function kpiRagWhy(
  actual: unknown[][],
  target: unknown[][],
  tolerance?: unknown[][],
  polarity?: unknown[][],
): unknown[][] {
  return spread([actual, target, tolerance, polarity], reason);
}

function reason(...cells: FunctionArgument[]): CellResult {
  const judged = ragOf(...cells);
  if (judged === null) return "";
  if (isProblem(judged)) return judged;
  // All three with the same decimals, so that a reader can compare them: 89.6% against 90.0%, and not against 90%.
  const [actual = "", target = null, tolerance = null] = showFigures([
    judged.actual,
    judged.target,
    judged.tolerance,
  ]);
  return statusReason(judgeStatus(judged), judged.polarity, { actual: actual ?? "", target, tolerance });
}
