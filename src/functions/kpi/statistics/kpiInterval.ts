import { proportionInterval } from "../../../core/statistics/intervals";
import type { FunctionArgument } from "../../arguments/argument";
import { confidenceOf } from "../../arguments/confidenceOf";
import { isProblem, refused, type Problem } from "../../arguments/problem";
import { shareOf } from "../../arguments/shareOf";
import { spreadWide } from "../../arguments/spreadWide";
import type { CellResult } from "../../arguments/spread";

const NO_PROPORTION = "The figures are no proportion.";

/**
 * `KPI.INTERVAL`. Lower and upper end of the Wilson score interval as fractions, for every cell: 10 of 20 gives 0.299
 * and 0.701. Nothing where the numerator is blank.
 */
export function kpiInterval(
  numerator: unknown[][],
  denominator: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  return spreadWide([numerator, denominator, confidence], 2, ends);
}

function ends(
  numeratorCell?: FunctionArgument,
  denominatorCell?: FunctionArgument,
  confidenceCell?: FunctionArgument,
): readonly CellResult[] | Problem {
  const share = shareOf(numeratorCell, denominatorCell);
  const confidence = confidenceOf(confidenceCell);
  if (share === null) return ["", ""];
  if (isProblem(share)) return share;
  if (isProblem(confidence)) return confidence;
  const found = proportionInterval(share.numerator, share.denominator, confidence);
  return found === null ? refused(NO_PROPORTION) : [found.lower, found.upper];
}
