/**
 * A band stands in for a tolerance that the sheet does not state: amber reaches from the target to the band's edge, in
 * percent of the target or in points. The analyst sets it in Setup, for the scorecard or for one measure.
 */

import { PER_CENT } from "../core/figures/rate";
import { displayed, PERCENT_PLACES, showLike } from "../core/figures/displayed";
import { roundHalfUp, shiftPoint } from "../core/figures/rounding";
import type { Measure } from "../model/scorecard";
import type { Band } from "../model/bands";

/** Decimals beyond which a product is noise: 0.9 × 0.9 is 0.81, not 0.8100000000000001. */
const EDGE_DECIMALS = 12;

/**
 * The worst value that is still amber by the band, as a number and in words: 10% below a target of 90% is 81%. For a
 * measure where lower is better the edge lies above the target. `null` without a band or a numeric target.
 */
export function bandEdge({ target, band, polarity }: Measure): { edge: number; shown: string } | null {
  if (band === null || target?.value.kind !== "number") return null;
  const goal = displayed(target.value);
  const width = bandWidth(band, goal, target.value.percent);
  const edge = roundHalfUp(polarity.value === "lower" ? goal + width : goal - width, EDGE_DECIMALS);
  const { percent, decimals } = target.value;
  // One decimal more than the target: the edge of 5% below 85% is 80.75%.
  return { edge, shown: SHOWN(showLike(edge, { percent, decimals: decimals + 1 }), band) };
}

/** A band's width in the unit of the values: 10% of a target of 0.9 are 0.09, and 5 points of a percentage are 0.05. */
export function bandWidth(band: Band, of: number, percent: boolean): number {
  if (band.kind === "percent") return (Math.abs(of) * band.size) / PER_CENT;
  return percent ? shiftPoint(band.size, -PERCENT_PLACES) : band.size;
}

const SHOWN = (edge: string, { kind, size }: Band): string =>
  kind === "percent" ? `${edge} (${size}% of the target)` : `${edge} (${size} points)`;
