import { endOfPeriod, FIRST_MONTH, MONTHS_IN_A_QUARTER, MONTHS_IN_A_YEAR, monthsIn } from "./comparePeriods";
import type { Period } from "./period";

/** The period of the same length that follows: Dec-24 gives Jan-25. */
export function nextPeriod(period: Period): Period {
  return endingAt(period.kind, endOfPeriod(period) + monthsIn(period));
}

/** The period of the same length that comes before: Jan-25 gives Dec-24. */
export function previousPeriod(period: Period): Period {
  return endingAt(period.kind, endOfPeriod(period) - monthsIn(period));
}

/** The same period a year earlier: Jun-24 gives Jun-23. */
export function yearBefore(period: Period): Period {
  return endingAt(period.kind, endOfPeriod(period) - MONTHS_IN_A_YEAR);
}

/** The year in which the financial year of a period starts: 2023 for Mar-24, 2024 for Apr-24. */
export function financialYear(period: Period): number {
  return Math.floor((endOfPeriod(period) - FIRST_MONTH) / MONTHS_IN_A_YEAR);
}

function endingAt(kind: Period["kind"], end: number): Period {
  const year = Math.floor((end - 1) / MONTHS_IN_A_YEAR);
  const month = end - year * MONTHS_IN_A_YEAR;
  if (kind === "month") return { kind, year, month };
  if (kind === "quarter") return { kind, year, quarter: month / MONTHS_IN_A_QUARTER };
  return { kind, start: year - 1 };
}
