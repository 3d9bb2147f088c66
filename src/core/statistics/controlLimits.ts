/** Of an individuals chart: three standard deviations over the moving range's d2. Source: NHS England, Making Data Count. */
export const LIMIT_FACTOR = 2.66;
/** The upper limit of moving ranges of two. A range from there on is an outlier to those who screen. */
const MOVING_RANGE_FACTOR = 3.267;
/** With fewer points the limits are on trial. Source: NHS England, Making Data Count. */
export const FEWEST_POINTS = 13;

/** The limits of natural variation of a series. */
export interface ControlLimits {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** There are too few points to rely on them. */
  readonly trial: boolean;
}

/**
 * Limits of natural variation (XmR): the mean ± 2.66 × the mean moving range. The NHS Excel tool keeps every moving range;
 * the R package NHSRplotthedots first drops those of 3.267 times their mean and more, once (`screenMovingRanges`).
 * `controlLimits([1, 2, 1, 2])` is 1.5 with limits −1.16 and 4.16. `null` for fewer than two points.
 */
export function controlLimits(
  values: readonly number[],
  { screenMovingRanges = false }: { readonly screenMovingRanges?: boolean } = {},
): ControlLimits | null {
  if (values.length < 2) return null;
  const ranges = values.slice(1).map((value, at) => Math.abs(value - (values[at] ?? value)));
  const bound = MOVING_RANGE_FACTOR * average(ranges);
  const kept = screenMovingRanges && bound > 0 ? ranges.filter((range) => range < bound) : ranges;
  const mean = average(values);
  const reach = LIMIT_FACTOR * average(kept);
  return { mean, lower: mean - reach, upper: mean + reach, trial: values.length < FEWEST_POINTS };
}

/** In two passes, as R does it: ten times 0.1 is 0.1 in the mean, not 0.09999999999999999. */
function average(values: readonly number[]): number {
  const near = sum(values) / values.length;
  return near + sum(values.map((value) => value - near)) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
