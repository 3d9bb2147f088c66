import { samePeriod } from "../../core/periods/comparePeriods";
import type { Actual } from "../../model/scorecard";

/** Two values of different rows are of the same period; what no period dates is of none. */
export function areOfOnePeriod(one: Actual, other: Actual): boolean {
  return one.period !== null && other.period !== null && samePeriod(one.period, other.period);
}
