import { samePeriod } from "../../core/periods/comparePeriods";
import type { Actual } from "../../model/scorecard";

/** Whether two values of different rows are of the same period; a value that no period dates is of none. */
export function areOfOnePeriod(one: Actual, other: Actual): boolean {
  return one.period !== null && other.period !== null && samePeriod(one.period, other.period);
}
