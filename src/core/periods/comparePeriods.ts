import type { Period } from "./period";

export const MONTHS_IN_A_YEAR = 12;
export const MONTHS_IN_A_QUARTER = 3;
/** The financial year of English councils starts in April. */
export const FIRST_MONTH = 4;

/** Months that a period lasts: 1, 3 or 12. */
export function monthsIn(period: Period): number {
  if (period.kind === "month") return 1;
  return period.kind === "quarter" ? MONTHS_IN_A_QUARTER : MONTHS_IN_A_YEAR;
}

/** The last month of a period, counted in months: June 2024 ends where April to June 2024 does. */
export function endOfPeriod(period: Period): number {
  if (period.kind === "month") return period.year * MONTHS_IN_A_YEAR + period.month;
  if (period.kind === "quarter") return period.year * MONTHS_IN_A_YEAR + period.quarter * MONTHS_IN_A_QUARTER;
  return (period.start + 1) * MONTHS_IN_A_YEAR + FIRST_MONTH - 1;
}

/** Orders periods by their end, then the shorter first: Mar-24, Jan–Mar 2024, 2023/24, Apr-24. */
export function comparePeriods(a: Period, b: Period): number {
  return endOfPeriod(a) - endOfPeriod(b) || monthsIn(a) - monthsIn(b);
}

/** Two periods are the same span of time. */
export function samePeriod(a: Period, b: Period): boolean {
  return comparePeriods(a, b) === 0;
}
