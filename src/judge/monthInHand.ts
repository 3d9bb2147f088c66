import { isWithheld } from "../core/figures/typed/marker";
import type { Period } from "../core/periods/period";
import type { Actual, Measure } from "../model/scorecard";
import { atPeriod } from "./atPeriod";

/**
 * The share of the other measures that have their figure in a month before one without is missing. Below it the month is
 * still being typed, and each row without a figure keeps its own latest.
 */
const TYPED_SHARE = 0.75;

/**
 * Whether a measure's figure of a month should be there by now: whether nearly all other measures that had one in the
 * month before have theirs. Of a scorecard with one measure nothing else tells, and it should.
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

/** Whether nearly all measures that had a figure in the month before have one in this. */
export function isTyped(measures: readonly Measure[], period: Period): boolean {
  const usual = usualIn(measures, period);
  return [...usual.values()].filter(Boolean).length >= usual.size * TYPED_SHARE;
}

/** The measures that have a figure in a month or had one in the month before, and whether they have it. */
function usualIn(measures: readonly Measure[], period: Period | null): ReadonlyMap<string, boolean> {
  const usual = new Map<string, boolean>();
  for (const measure of measures) {
    const at = indexAt(measure.actuals, period);
    if (hasFigure(measure.actuals[at])) usual.set(measure.key, true);
    else if (hasFigure(measure.actuals[at - 1])) usual.set(measure.key, false);
  }
  return usual;
}

/** Where a month's cell stands in a row; of months that nothing dates the last. */
function indexAt(actuals: readonly Actual[], period: Period | null): number {
  if (period === null) return actuals.length - 1;
  let at = actuals.length - 1;
  while (at >= 0 && !atPeriod(actuals[at]?.period ?? null, period)) at--;
  return at;
}

function hasFigure(actual: Actual | undefined): boolean {
  return actual?.value.kind === "number" || actual?.value.kind === "several" || holdsBack(actual);
}

/** Its figure is there and not shown. */
function holdsBack(actual: Actual | undefined): boolean {
  return actual !== undefined && actual.value.kind !== "blank" && isWithheld(String(actual.content));
}
