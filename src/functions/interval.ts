import { proportionInterval } from "../core/statistics/intervals";
import type { Argument } from "./argument";
import { confidenceOf } from "./confidenceOf";
import { isProblem, refused, type Problem } from "./problem";
import { shareOf } from "./shareOf";
import { spreadWide } from "./spreadWide";
import type { Result } from "./spread";

const NO_PROPORTION = "The figures are no proportion.";

/** `KPI.INTERVAL`. Lower and upper end as fractions for every cell; nothing where the numerator is blank. */
export function interval(
  numerator: unknown[][],
  denominator: unknown[][],
  confidence?: unknown[][],
): unknown[][] {
  return spreadWide([numerator, denominator, confidence], 2, ends);
}

function ends(
  numeratorCell?: Argument,
  denominatorCell?: Argument,
  confidenceCell?: Argument,
): readonly Result[] | Problem {
  const share = shareOf(numeratorCell, denominatorCell);
  const confidence = confidenceOf(confidenceCell);
  if (share === null) return ["", ""];
  if (isProblem(share)) return share;
  if (isProblem(confidence)) return confidence;
  const found = proportionInterval(share.numerator, share.denominator, confidence);
  return found === null ? refused(NO_PROPORTION) : [found.lower, found.upper];
}
