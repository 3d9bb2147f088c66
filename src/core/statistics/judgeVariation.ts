import type { ControlLimits } from "./controlLimits";
import {
  closeToLimits,
  outsideLimits,
  sevenInATrend,
  sevenOnOneSide,
  sidesOfMean,
  twoInThree,
  wholeRun,
  type Side,
} from "./specialCauses";

/** What makes a point more than chance, in the order in which it is told. */
export type SpecialCause = "outside" | "trend" | "one-side" | "two-in-three";

/** A point that is more than chance: by which rule, and on which side of the mean (for a trend: which way). */
export interface Special {
  readonly cause: SpecialCause;
  readonly side: Side;
}

type SignalRule = (values: readonly number[], limits: ControlLimits) => readonly Side[];

/** The rules in their order: the first that holds is the one that is told. */
const RULES: readonly (readonly [SpecialCause, SignalRule])[] = [
  ["outside", outsideLimits],
  ["trend", (values) => wholeRun(sevenInATrend(values))],
  ["one-side", (values, limits) => wholeRun(sevenOnOneSide(sidesOfMean(values, limits)))],
  ["two-in-three", closeTwoInThree],
];

/**
 * Every point of a series: special cause, or `null` for common cause (chance).
 * Source: NHS England, Making Data Count; as in NHSRplotthedots `ptd_calculate_point_type`.
 */
export function judgeVariation(
  values: readonly number[],
  limits: ControlLimits,
): readonly (Special | null)[] {
  const found = RULES.map(([cause, rule]) => ({ cause, sides: rule(values, limits) }));
  return values.map((_, at) => {
    for (const { cause, sides } of found) {
      const side = sides[at] ?? 0;
      if (side !== 0) return { cause, side };
    }
    return null;
  });
}

/** Only the points that are close themselves count, not the third of their window. */
function closeTwoInThree(values: readonly number[], limits: ControlLimits): readonly Side[] {
  const close = closeToLimits(values, limits);
  return twoInThree(close, sidesOfMean(values, limits)).map((side, at) => (close[at] === true ? side : 0));
}
