import { financialYear } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Actual } from "../../model/scorecard";

/** The outturn of the year that the paper stands in, beside its quarters: all of it once it has ended. */
export function outturnOf(actuals: readonly Actual[], reached: Period | null): Actual | undefined {
  if (reached === null || reached.kind === "year") return undefined;
  return actuals.find(
    ({ period, value }) =>
      period?.kind === "year" && value.kind === "number" && period.start === financialYear(reached),
  );
}
