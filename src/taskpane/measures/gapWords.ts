import type { NumberValue } from "../../core/figures/cellValue";
import { displayed, showLike } from "../../core/figures/displayed";
import { gap } from "../../core/status/gap";
import type { Polarity } from "../../core/status/polarity";
import { distance, roundHalfUp, shiftPoint } from "../../core/figures/rounding";
import type { Fact } from "../../model/scorecard";

/** Places by which the decimal point moves: 0.05 is 5 points. */
const POINTS = 2;
/** Decimals beyond which a difference is noise: 0.3 − 0.2 is not quite 0.1. */
const GAP_DECIMALS = 12;

/**
 * How far a figure is from its target or a benchmark, both as displayed: 93% against 90% is `3 points above (better)`
 * where higher is better, 24% against 19% is `5 points above (worse)` where lower is. `null` where the mark is no
 * figure.
 */
export function gapWords(value: NumberValue, mark: Fact, polarity: Polarity): string | null {
  if (mark.value.kind !== "number") return null;
  // 24% and 240 per 10,000 may lie in the same row of benchmarks. Their difference would be a number without meaning.
  if (mark.value.percent !== value.percent) return OTHER_UNIT;
  // As both are displayed: a reader subtracts what stands there, 93% and 90%, not what lies behind it.
  const [now, goal] = [displayed(value), displayed(mark.value)];
  // As many decimals as the finer of the two shows: 24.5% against 20% is 4.5 points.
  const shape = { percent: value.percent, decimals: Math.max(value.decimals, mark.value.decimals) };
  const size = sizeOf(distance(now, goal), shape);
  // Positive is better, by polarity; `null` where neither way is.
  const signed = gap(now, goal, polarity);
  if (now === goal) return SAME;
  const where = now > goal ? ABOVE(size) : BELOW(size);
  return signed === null ? where : signed > 0 ? BETTER(where) : WORSE(where);
}

/** The distance in words: `5 points` for 0.05 of a percentage, `12.3` for other figures. */
function sizeOf(apart: number, shape: { percent: boolean; decimals: number }): string {
  if (!shape.percent) return showLike(roundHalfUp(apart, GAP_DECIMALS), { ...shape, thousands: true });
  const points = showLike(shiftPoint(apart, POINTS), { percent: false, decimals: shape.decimals });
  // `1 point`, and `1.0 point` of a figure with a decimal.
  return Number(points) === 1 ? `${points} point` : `${points} points`;
}

const SAME = "the same";
const OTHER_UNIT = "in another unit, so not compared";
const ABOVE = (size: string): string => `${size} above`;
const BELOW = (size: string): string => `${size} below`;
const BETTER = (where: string): string => `${where} (better)`;
const WORSE = (where: string): string => `${where} (worse)`;
