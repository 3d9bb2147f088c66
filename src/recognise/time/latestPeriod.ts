import { samePeriod } from "../../core/periods/comparePeriods";
import { mainKind } from "../../core/figures/mainKind";
import type { Period } from "../../core/periods/period";
import { readWorking } from "../../core/workings/readWorking";
import type { Measure } from "../../model/scorecard";

/**
 * The latest period that says anything: a value of some measure, or a working that waits for its value.
 * Months laid out ahead, or whose formulas give 0 or "" throughout, say nothing.
 */
export function latestPeriod(periods: readonly Period[], measures: readonly Measure[]): Period | null {
  const kind = mainKind(periods);
  for (let index = periods.length - 1; index >= 0; index--) {
    const period = periods[index];
    if (period?.kind !== kind || !period) continue;
    if (measures.some((measure) => says(measure, period) || waits(measure, period))) return period;
  }
  return null;
}

/** The measure has a figure of the period. A formula that gives 0 counts as none: it waits for its numbers. */
function says(measure: Measure, period: Period): boolean {
  const actual = measure.actuals.find((one) => one.period !== null && samePeriod(one.period, period));
  if (actual?.value.kind !== "number" && actual?.value.kind !== "several") return false;
  return !(actual.formula !== null && actual.value.kind === "number" && actual.value.number === 0);
}

/** Numbers of the period were typed, and the value that they give was not yet. */
function waits(measure: Measure, period: Period): boolean {
  const { working, numerator, workingPeriod } = measure;
  if (workingPeriod === null || !samePeriod(workingPeriod, period)) return false;
  return (
    numerator?.value.kind === "number" ||
    (typeof working?.content === "string" && readWorking(working.content) !== null)
  );
}
