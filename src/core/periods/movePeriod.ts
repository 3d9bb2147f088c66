import { DAYS_IN_A_WEEK, mondayOf, weekOf } from "./calendar";
import { endOfPeriod, FIRST_MONTH, MONTHS_IN_A_QUARTER, MONTHS_IN_A_YEAR, monthsIn } from "./comparePeriods";
import type { Period } from "./period";

/** The period of the same length that follows: Dec-24 gives Jan-25, week 52 of 2024 week 1 of 2025. */
export function nextPeriod(period: Period): Period {
  return movedBy(period, 1);
}

/** The period of the same length that comes before: Jan-25 gives Dec-24. */
export function previousPeriod(period: Period): Period {
  return movedBy(period, -1);
}

/** The same period a year earlier: Jun-24 gives Jun-23; week 53, which few years have, gives week 52. */
export function yearBefore(period: Period): Period {
  if (period.kind !== "week") return endingAt(period, endOfPeriod(period) - MONTHS_IN_A_YEAR);
  const { year, week } = period;
  const last = weekOf(mondayOf(year, 1) - 1).week;
  return { kind: "week", year: year - 1, week: Math.min(week, last) };
}

/** The year in which the financial year of a period starts: 2023 for Mar-24, 2024 for Apr-24. */
export function financialYear(period: Period): number {
  return Math.floor((endOfPeriod(period) - FIRST_MONTH) / MONTHS_IN_A_YEAR);
}

/** Whether a financial year is over with this period: March 2024, the fourth quarter, the year itself. */
export function endsYear(period: Period): boolean {
  return (endOfPeriod(period) + 1 - FIRST_MONTH) % MONTHS_IN_A_YEAR === 0;
}

function movedBy(period: Period, steps: number): Period {
  if (period.kind === "week") {
    const { year, week } = period;
    return { kind: "week", ...weekOf(mondayOf(year, week) + steps * DAYS_IN_A_WEEK) };
  }
  return endingAt(period, endOfPeriod(period) + steps * monthsIn(period));
}

/** The period of the same kind that ends with a month, counted in months. */
export function endingAt(period: Exclude<Period, { kind: "week" }>, end: number): Period {
  const year = Math.floor((end - 1) / MONTHS_IN_A_YEAR);
  const month = end - year * MONTHS_IN_A_YEAR;
  if (period.kind === "month") return { kind: "month", year, month };
  if (period.kind === "span") return { ...period, year, month };
  if (period.kind === "quarter") return { kind: "quarter", year, quarter: month / MONTHS_IN_A_QUARTER };
  return { ...period, start: Math.floor((end - (period.from ?? FIRST_MONTH)) / MONTHS_IN_A_YEAR) };
}
