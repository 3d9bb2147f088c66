import type { Actual, Fact } from "../../model/scorecard";

/** A line through the values of a measure, in a box of the given size. */
export interface Sparkline {
  /** For an SVG polyline: `0,28 40,14 80,0`. */
  readonly points: string;
  /** The last point, on which a dot is drawn. */
  readonly end: { readonly x: number; readonly y: number };
  /** The height at which the target's line lies; `null` without a numeric target. */
  readonly target: number | null;
  readonly tolerance: number | null;
}

/**
 * Draws the actuals that are numbers from left to right, each in its period's place, higher values higher up. `null`
 * for fewer than two, since one point is no line. `width` and `height` are in pixels.
 */
export function sparkline(
  actuals: readonly Actual[],
  marks: { readonly target: Fact | null; readonly tolerance: Fact | null },
  width: number,
  height: number,
): Sparkline | null {
  // A gap keeps its place: the line goes across it, and does not move what follows to the left.
  const values = actuals.flatMap(({ value }, at) =>
    value.kind === "number" ? [{ at, number: value.number }] : [],
  );
  const first = values[0];
  const last = values.at(-1);
  if (!first || !last || first === last) return null;

  const [target, tolerance] = [numberOf(marks.target), numberOf(marks.tolerance)];
  // The marks are in the picture, too: a target far above the line shows how far it is.
  const all = [...values.map(({ number }) => number), target, tolerance].filter((number) => number !== null);
  const low = Math.min(...all);
  const span = Math.max(...all) - low;
  // All the same: the line lies in the middle.
  const y = (number: number) => (span === 0 ? height / 2 : round(height - ((number - low) / span) * height));
  const x = (at: number) => round(((at - first.at) / (last.at - first.at)) * width);
  return {
    points: values.map(({ at, number }) => `${x(at)},${y(number)}`).join(" "),
    end: { x: x(last.at), y: y(last.number) },
    target: target === null ? null : y(target),
    tolerance: tolerance === null ? null : y(tolerance),
  };
}

function numberOf(fact: Fact | null): number | null {
  return fact?.value.kind === "number" ? fact.value.number : null;
}

/** To a tenth of a pixel. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
