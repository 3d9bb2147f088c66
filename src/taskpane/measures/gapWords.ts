import type { NumberValue } from "../../core/figures/cellValue";
import { displayed, showLike } from "../../core/figures/displayed";
import { gap } from "../../core/status/gap";
import type { Polarity } from "../../core/status/polarity";
import { distance, roundHalfUp, shiftPoint } from "../../core/figures/rounding";
import type { Fact } from "../../model/scorecard";

/** Percentages are held as fractions: 0.05 are 5 points. */
const POINTS = 2;
/** Decimals beyond which a difference is noise of subtracting. */
const GAP_DECIMALS = 12;

/**
 * How far a figure is from its target or a benchmark, both as displayed: 93% against 90% is
 * `3 points above (better)` where higher is better, 24% against 19% `5 points above (worse)` where lower is. `null` where
 * there is no figure to compare with; a percentage is never compared with what is none.
 */
export function gapWords(value: NumberValue, mark: Fact, polarity: Polarity): string | null {
  if (mark.value.kind !== "number") return null;
  if (mark.value.percent !== value.percent) return OTHER_UNIT;
  const [now, goal] = [displayed(value), displayed(mark.value)];
  const shape = { percent: value.percent, decimals: Math.max(value.decimals, mark.value.decimals) };
  const size = sizeOf(distance(now, goal), shape);
  const signed = gap(now, goal, polarity);
  if (now === goal) return SAME;
  const where = now > goal ? ABOVE(size) : BELOW(size);
  return signed === null ? where : signed > 0 ? BETTER(where) : WORSE(where);
}

/** `5 points` for 0.05 of percentages, `12.3` for other figures. */
function sizeOf(apart: number, shape: { percent: boolean; decimals: number }): string {
  if (!shape.percent) return showLike(roundHalfUp(apart, GAP_DECIMALS), { ...shape, thousands: true });
  const points = showLike(shiftPoint(apart, POINTS), { percent: false, decimals: shape.decimals });
  return Number(points) === 1 ? `${points} point` : `${points} points`;
}

const SAME = "the same";
const OTHER_UNIT = "in another unit, so not compared";
const ABOVE = (size: string): string => `${size} above`;
const BELOW = (size: string): string => `${size} below`;
const BETTER = (where: string): string => `${where} (better)`;
const WORSE = (where: string): string => `${where} (worse)`;
