/**
 * A month is typed row by row. While most rows are still blank, a blank row keeps its earlier value as the latest; once
 * nearly all are filled, a blank row is missing. This file tells the two apart.
 */

import { isWithheld } from "../core/figures/typed/marker";
import type { Period } from "../core/periods/period";
import type { Actual, Measure } from "../model/scorecard";
import { atPeriod } from "./atPeriod";

/**
 * The share of the other measures that must have their figure in a month before a measure without one counts as
 * missing. Below it the month is still being typed.
 */
const TYPED_SHARE = 0.75;

/**
 * Says of a measure whether its figure for the month should be there by now: whether nearly all others that had one in
 * the month before have theirs. With a single measure nothing else tells, and the figure should be there.
 */
export function isAwaited(
  measures: readonly Measure[],
  period: Period | null,
): (measure: Measure) => boolean {
  const usual = usualIn(measures, period);
  const typed = [...usual.values()].filter(Boolean).length;
  return ({ key, actuals }) => {
    if (holdsBack(actuals[indexAt(actuals, period)])) return true;
    const own = usual.get(key);
    const others = usual.size - (own === undefined ? 0 : 1);
    return others === 0 || (typed - (own === true ? 1 : 0)) / others >= TYPED_SHARE;
  };
}

/** Whether nearly all measures that had a figure in the month before have one in this month. */
export function isTyped(measures: readonly Measure[], period: Period): boolean {
  const usual = usualIn(measures, period);
  return [...usual.values()].filter(Boolean).length >= usual.size * TYPED_SHARE;
}

/**
 * Measures that usually report: those with a figure in the month or in the one before, by key, and whether they have
 * one in the month.
 */
function usualIn(measures: readonly Measure[], period: Period | null): ReadonlyMap<string, boolean> {
  const usual = new Map<string, boolean>();
  for (const measure of measures) {
    const at = indexAt(measure.actuals, period);
    if (hasFigure(measure.actuals[at])) usual.set(measure.key, true);
    else if (hasFigure(measure.actuals[at - 1])) usual.set(measure.key, false);
  }
  return usual;
}

/** Where a month's cell stands in a row; the last cell where months are not dated; -1 where the row has none. */
function indexAt(actuals: readonly Actual[], period: Period | null): number {
  if (period === null) return actuals.length - 1;
  let at = actuals.length - 1;
  while (at >= 0 && !atPeriod(actuals[at]?.period ?? null, period)) at--;
  return at;
}

function hasFigure(actual: Actual | undefined): boolean {
  return actual?.value.kind === "number" || actual?.value.kind === "several" || holdsBack(actual);
}

/** Whether a figure is there and not shown, as `c` or `<5`: its row has reported. */
function holdsBack(actual: Actual | undefined): boolean {
  return typeof actual?.content === "string" && actual.value.kind !== "blank" && isWithheld(actual.content);
}
