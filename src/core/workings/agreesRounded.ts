import type { NumberValue } from "../figures/cellValue";
import { displayed, heldDecimals } from "../figures/displayed";
import type { Working } from "./working";

/** A bound worked out in binary may lie this far beside its exact value. */
const NOISE = 1e-9;

/**
 * Whether counts that were rounded to the nearest `step` can give the value: 25/30, each to the nearest 5, is anything
 * from 22.5/32.5 to 27.5/27.5. `result` is what the counts give as they stand, in the unit of the value.
 */
export function agreesRounded(working: Working, result: number, value: NumberValue, step: number): boolean {
  const { numerator, denominator, per, periodsPerYear } = working;
  if (numerator === null || denominator === null || denominator === 0) return false;
  const half = step / 2;
  // What a ratio of 1 gives in the unit of the value. Where the numerator is 0 the result does not tell, so the
  // working's own factors do.
  const scale =
    numerator === 0 ? (value.percent ? 1 : per * periodsPerYear) : result / (numerator / denominator);
  const low = (scale * Math.max(0, numerator - half)) / (denominator + half);
  const high = denominator > half ? (scale * (numerator + half)) / (denominator - half) : Infinity;
  // The value itself was rounded: half a step of its last decimal on either side.
  const own = 0.5 / 10 ** heldDecimals(value);
  const shown = displayed(value);
  return shown + own >= low - NOISE && shown - own <= high + NOISE;
}
