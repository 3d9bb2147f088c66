import { PERCENT_PLACES } from "../../core/figures/displayed";
import type { Fact, Unit } from "../../model/scorecard";
import type { Band } from "../../model/bands";
import { readFigure } from "../../core/figures/typed/figure";
import { shiftPoint } from "../../core/figures/rounding";
import { EITHER_SIDE } from "./markSign";

const WIDTH_HEADING = /±|\+ ?\/ ?[-–−]|\bwithin$/i;

/** How a column states its tolerances as widths: in the unit of the target, or each in percent of it. */
export type Widths = Band["kind"];

/** How far from the target is still amber, where a tolerance is a width: `±5%`, or `5%` under `Tolerance (+/-)`; else `null`. */
export function toleranceWidth(
  tolerance: Fact | null,
  heading: string,
  unit: Unit,
  widths: Widths | null = null,
): Band | null {
  if (tolerance === null || tolerance.value.kind === "blank") return null;
  const { shown } = tolerance.value;
  if (widths === null && !EITHER_SIDE.test(shown) && !WIDTH_HEADING.test(heading)) return null;
  const figure = readFigure(shown.replace(EITHER_SIDE, ""));
  if (figure === null) return null;
  const size = Math.abs(figure.percent ? shiftPoint(figure.number, PERCENT_PLACES) : figure.number);
  const isOfTarget = figure.percent && (unit !== "percent" || widths === "percent");
  return { kind: isOfTarget ? "percent" : "points", size };
}

/** Rows that show what a column's tolerances are: those of so small a part of their targets that no value there is amber. */
const ROWS_THAT_SHOW = 2;
const NO_EDGE = 0.25;
/** With them go most rows: a width is seldom more than half of its target, and a value so far from it hardly an edge. */
const SHARE_THAT_SHOWS = 0.8;
const WIDEST_SHARE = 0.5;

/**
 * Whether the tolerances of a column are widths, and of what: 2% beside 92%, 3 beside 25 days and 1% beside 7.5% are no
 * values at which amber ends. `10%` beside 25 days is of the target, and so are then all. `null` where they are edges.
 */
export function widthsIn(
  rows: readonly { readonly target: Fact; readonly tolerance: Fact }[],
): Widths | null {
  const pairs = rows.flatMap(({ target, tolerance }) => {
    if (target.value.kind !== "number" || tolerance.value.kind !== "number") return [];
    const [goal, mark] = [target.value, tolerance.value];
    if (goal.number === 0) return [];
    // `5` beside 95% is 5 points.
    const points = goal.percent && !mark.percent && mark.number >= 1 ? PERCENT_PLACES : 0;
    const isOfTarget = mark.percent && !goal.percent && goal.number > 1;
    const size = Math.abs(shiftPoint(mark.number, -points));
    return [{ isOfTarget, part: size / Math.abs(goal.number) }];
  });
  const shows = pairs.filter(({ part }) => part < NO_EDGE).length;
  const mayBe = pairs.filter(({ part }) => part <= WIDEST_SHARE).length;
  if (shows < ROWS_THAT_SHOW || mayBe < pairs.length * SHARE_THAT_SHOWS) return null;
  return pairs.some(({ isOfTarget }) => isOfTarget) ? "percent" : "points";
}
