/**
 * The rules of statistical process control, one function each: which points of a series chance alone would hardly give.
 * `judgeVariation` puts the rules in order. Source of all: NHS England, Making Data Count.
 */

import type { ControlLimits } from "./controlLimits";

/** Which side of the mean, or which way: 1 is above or rising, −1 below or falling, 0 neither. */
export type Side = -1 | 0 | 1;

/** Seven points in a row on one side of the mean, or rising, or falling, are more than chance. */
const RUN_POINTS = 7;
/** Of three points in a row, two near the same limit are more than chance. */
const WINDOW_POINTS = 3;
const CLOSE_IN_WINDOW = 2;
/** A point is close to a limit from two thirds of the way between the mean and the limit. */
const CLOSE_SHARE = 2 / 3;

/** A point nearer to a line than this share of the figures' size lies on the line: adding up leaves such differences. */
const NOISE = 1e-12;

/** Every point that lies outside the limits, by its side. */
export function outsideLimits(values: readonly number[], limits: ControlLimits): readonly Side[] {
  const size = sizeOf([limits.lower, limits.upper]);
  return values.map((value) => {
    if (sideOf(value, limits.upper, size) > 0) return 1;
    return sideOf(value, limits.lower, size) < 0 ? -1 : 0;
  });
}

/** The side of the mean that every point is on. */
export function sidesOfMean(
  values: readonly number[],
  { mean, lower, upper }: ControlLimits,
): readonly Side[] {
  const size = sizeOf([lower, upper]);
  return values.map((value) => sideOf(value, mean, size));
}

/** Points between two thirds of the way to a limit and the limit itself. */
export function closeToLimits(values: readonly number[], limits: ControlLimits): readonly boolean[] {
  const far = (limits.upper - limits.mean) * CLOSE_SHARE;
  const outside = outsideLimits(values, limits);
  const size = sizeOf([limits.lower, limits.upper]);
  return values.map((value, at) => outside[at] === 0 && sideOf(Math.abs(value - limits.mean), far, size) > 0);
}

/** Every point that completes seven in a row on one side of the mean. */
export function sevenOnOneSide(sides: readonly Side[]): readonly Side[] {
  return sides.map((side, at) =>
    at + 1 >= RUN_POINTS && sides.slice(at + 1 - RUN_POINTS, at + 1).every((one) => one === side) ? side : 0,
  );
}

/** Every point that completes seven rising or falling in a row. */
export function sevenInATrend(values: readonly number[]): readonly Side[] {
  const size = sizeOf(values);
  const steps = values.map((value, at) => sideOf(value, values[at - 1] ?? value, size));
  // Seven points have six steps between them.
  return steps.map((step, at) =>
    at + 1 >= RUN_POINTS && steps.slice(at + 2 - RUN_POINTS, at + 1).every((one) => one === step) ? step : 0,
  );
}

/** Points in a window of three, all on one side of the mean, of which two or three are close to the limit. */
export function twoInThree(close: readonly boolean[], sides: readonly Side[]): readonly Side[] {
  const isFound = (start: number): boolean => {
    const window = sides.slice(start, start + WINDOW_POINTS);
    const closeHere = close.slice(start, start + WINDOW_POINTS).filter(Boolean).length;
    const oneSide =
      window.length === WINDOW_POINTS && window[0] !== 0 && window.every((side) => side === window[0]);
    return oneSide && closeHere >= CLOSE_IN_WINDOW;
  };
  const found = sides.map((_, start) => isFound(start));
  return sides.map((side, at) =>
    found.slice(Math.max(0, at + 1 - WINDOW_POINTS), at + 1).includes(true) ? side : 0,
  );
}

/** Marks all seven points of every run, where a rule marks the one that completes it. */
export function wholeRun(completed: readonly Side[]): readonly Side[] {
  return completed.map((_, at) => completed.slice(at, at + RUN_POINTS).find((side) => side !== 0) ?? 0);
}

/** Which side of a line a value is on, among figures of a size. */
function sideOf(value: number, line: number, size: number): Side {
  if (Math.abs(value - line) <= size * NOISE) return 0;
  return value > line ? 1 : -1;
}

function sizeOf(values: readonly number[]): number {
  return values.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
}
