import { dateOf, dayNumber, DAYS_IN_A_WEEK, mondayOf } from "./calendar";
import type { Period } from "./period";

/** Months of a financial year as of a calendar year. */
export const MONTHS_IN_A_YEAR = 12;
/** Months of a quarter, which starts in January, April, July or October in either kind of year. */
export const MONTHS_IN_A_QUARTER = 3;
const WEEKS_IN_A_YEAR = 52;
/** The financial year of English councils starts in April. */
export const FIRST_MONTH = 4;
/** Days from Monday to Thursday: a week belongs to the month, as to the year, in which its Thursday lies. */
const THURSDAY = 3;

/** Months that a period lasts: 1, 3, 12, or what a span says; a week is 12/52. */
export function monthsIn(period: Period): number {
  if (period.kind === "month") return 1;
  if (period.kind === "week") return MONTHS_IN_A_YEAR / WEEKS_IN_A_YEAR;
  if (period.kind === "span") return period.months;
  return period.kind === "quarter" ? MONTHS_IN_A_QUARTER : MONTHS_IN_A_YEAR;
}

/** The last month of a period, counted in months: June 2024 ends where April to June 2024 does. */
export function endOfPeriod(period: Period): number {
  if (period.kind === "month" || period.kind === "span") return period.year * MONTHS_IN_A_YEAR + period.month;
  if (period.kind === "quarter") return period.year * MONTHS_IN_A_YEAR + period.quarter * MONTHS_IN_A_QUARTER;
  if (period.kind === "year") return (period.start + 1) * MONTHS_IN_A_YEAR + (period.from ?? FIRST_MONTH) - 1;
  const { year, month } = dateOf(mondayOf(period.year, period.week) + THURSDAY);
  return year * MONTHS_IN_A_YEAR + month;
}

/** Orders periods by their end, then the shorter first: Mar-24, Jan–Mar 2024, 2023/24, Apr-24. */
export function comparePeriods(a: Period, b: Period): number {
  // Months are compared for nearly every figure.
  if (a.kind === "month" && b.kind === "month")
    return (a.year - b.year) * MONTHS_IN_A_YEAR + a.month - b.month;
  // What is no week needs no calendar.
  if (a.kind !== "week" && b.kind !== "week")
    return endOfPeriod(a) - endOfPeriod(b) || monthsIn(a) - monthsIn(b);
  return lastDay(a) - lastDay(b) || firstDay(b) - firstDay(a);
}

/** Two periods are the same span of time. */
export function samePeriod(a: Period, b: Period): boolean {
  return a === b || comparePeriods(a, b) === 0;
}

/** The last day of a period, as a count of days. */
export function lastDay(period: Period): number {
  if (period.kind === "week") return mondayOf(period.year, period.week) + DAYS_IN_A_WEEK - 1;
  return inMonth(endOfPeriod(period) + 1, 0);
}

/** The first day of a period, as a count of days. */
export function firstDay(period: Period): number {
  if (period.kind === "week") return mondayOf(period.year, period.week);
  return inMonth(endOfPeriod(period) - monthsIn(period) + 1, 1);
}

/** Whether one period lies in another; a week lies where its Thursday does. */
export function contains(outer: Period, inner: Period): boolean {
  if (samePeriod(outer, inner)) return true;
  const [from, to] =
    inner.kind === "week"
      ? [firstDay(inner) + THURSDAY, firstDay(inner) + THURSDAY]
      : [firstDay(inner), lastDay(inner)];
  return from >= firstDay(outer) && to <= lastDay(outer);
}

/** A day of a month, whose number counts all months since the year 0. */
function inMonth(months: number, day: number): number {
  return dayNumber(SOME_YEAR, months - SOME_YEAR * MONTHS_IN_A_YEAR, day);
}
/** JavaScript takes the years 0 to 99 for 1900 to 1999, so months are counted from a year beyond these. */
const SOME_YEAR = 2000;
