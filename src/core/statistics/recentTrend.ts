import { Z_99_8 } from "./wilsonInterval";

/** A figure and its standard error. */
export interface Point {
  readonly value: number;
  readonly error: number;
}

/** The line through the points, a step for each period, and how surely it slopes. */
export interface Trend {
  readonly slope: number;
  readonly chiSquared: number;
  /** `null` where the slope may be chance, or hangs on a single point. */
  readonly way: "rising" | "falling" | null;
}

/** How many of the newest points are looked at. */
export const TREND_POINTS = 5;
/** 9.5495: exceeded by chance in 0.2% of cases, with one degree of freedom. */
const CRITICAL = Z_99_8 * Z_99_8;

/**
 * Whether the five newest points, oldest first, rise or fall: the chi-squared test for trend, each point weighed by its
 * standard error, and the slope must keep its sign whichever point is left out. The test is made for annual figures;
 * months depend on one another too closely. `null` for fewer than five points, or where one has no error. Source:
 * Fingertips (Department of Health and Social Care), recent trends.
 */
export function recentTrend(points: readonly Point[]): Trend | null {
  const newest = points.slice(-TREND_POINTS);
  if (newest.length < TREND_POINTS || newest.some(({ error }) => !(error > 0))) return null;
  const placed = newest.map((point, at) => ({ ...point, at }));
  const { slope, chiSquared } = weightedLine(placed);
  const keepsSign = placed.every(
    (left) => weightedLine(placed.filter((one) => one !== left)).slope * slope > 0,
  );
  const isTrend = chiSquared > CRITICAL && keepsSign;
  return { slope, chiSquared, way: isTrend ? (slope > 0 ? "rising" : "falling") : null };
}

/**
 * The line of least squares, each point weighed by one over its error squared; `chiSquared` is the slope squared over
 * its variance.
 */
function weightedLine(points: readonly (Point & { readonly at: number })[]): {
  slope: number;
  chiSquared: number;
} {
  const sum = (term: (point: { value: number; at: number }) => number): number =>
    points.reduce((total, point) => total + term(point) / point.error ** 2, 0);
  const weight = sum(() => 1);
  const middle = sum(({ at }) => at) / weight;
  const mean = sum(({ value }) => value) / weight;
  const across = sum(({ at, value }) => (at - middle) * (value - mean));
  const along = sum(({ at }) => (at - middle) ** 2);
  return { slope: across / along, chiSquared: across ** 2 / along };
}
