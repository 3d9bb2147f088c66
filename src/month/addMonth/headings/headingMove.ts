/**
 * How the parts of a heading move when the last period gives way to the next: months, days, financial years, quarters.
 * Months count 1 to 12; years are calendar years unless a function says otherwise.
 */

import {
  firstDay,
  endOfPeriod,
  lastDay,
  MONTHS_IN_A_QUARTER,
  MONTHS_IN_A_YEAR,
  monthsIn,
} from "../../../core/periods/comparePeriods";
import { financialYear } from "../../../core/periods/movePeriod";
import type { Period } from "../../../core/periods/period";
import { dayNumber, daysInMonth } from "../../../core/periods/calendar";

/** A month of a year. */
export interface MonthOf {
  readonly year: number;
  readonly month: number;
}

/** What a heading moves from and to. */
export interface HeadingMove {
  readonly last: Period;
  readonly next: Period;
  /** Whether the headings beside it write month names in full: `May` is short and long at once, so it does not say. */
  readonly isLong: boolean;
}

/** The month in which a period ends; for a week, the month to which it is counted. */
export function endMonth(period: Period): MonthOf {
  return monthAt(endOfPeriod(period));
}

/** The month in which a period begins. */
function startMonth(period: Period): MonthOf {
  return period.kind === "week" ? endMonth(period) : monthAt(endOfPeriod(period) - monthsIn(period) + 1);
}

/** The month with this number, where months are counted through all years: year × 12 + month. */
function monthAt(count: number): MonthOf {
  const year = Math.floor((count - 1) / MONTHS_IN_A_YEAR);
  return { year, month: count - year * MONTHS_IN_A_YEAR };
}

/**
 * The month that takes the place of `month` in a heading: the last period's end month moves to the next one's end
 * month, its first month to the next one's first. `Jul-Sep` becomes `Oct-Dec`. `null` for a month that is neither,
 * which stays.
 */
export function movedMonth(month: number, year: number | null, { last, next }: HeadingMove): MonthOf | null {
  const is = (one: MonthOf): boolean => one.month === month && (year === null || sameYear(one.year, year));
  if (is(endMonth(last))) return endMonth(next);
  return is(startMonth(last)) ? startMonth(next) : null;
}

/** Whether a year as written, with two digits or four, is this year: 24 is 2024. */
function sameYear(year: number, said: number): boolean {
  return said === year || said === year % 100;
}

/**
 * The day number that takes the place of a date in a heading. Weeks move by as many days as the weeks lie apart. In
 * months, the last day stays the last day (31 January gives 29 February 2024), and no day goes beyond its month. `null`
 * for a date that is none of the last period's, as one in a title: it stays.
 */
export function movedDay(year: number, month: number, day: number, move: HeadingMove): number | null {
  const { last, next } = move;
  const date = dayNumber(year, month, day);
  if (last.kind === "week") {
    // A day before or behind the week counts as well: not every sheet dates a week from Monday to Sunday.
    const isNear = date >= firstDay(last) - 1 && date <= lastDay(last) + 1;
    return isNear ? date + lastDay(next) - lastDay(last) : null;
  }
  const to = movedMonth(month, year, move);
  if (to === null || day > daysInMonth(year, month)) return null;
  const end = daysInMonth(to.year, to.month);
  return dayNumber(to.year, to.month, day === daysInMonth(year, month) ? end : Math.min(day, end));
}

/** The first calendar year of the financial year in which a period lies: 2024 for `2024/25`. */
export function financialYearOf(period: Period): number {
  return period.kind === "year" ? period.start : financialYear(period);
}

/** The number of a period's last month in the financial year: 1 for April, 12 for March. */
export function financialMonth(period: Period): number {
  const { month } = endMonth(period);
  return ((month + MONTHS_IN_A_YEAR - 4) % MONTHS_IN_A_YEAR) + 1;
}

/** Whether a period is a half of the financial year: April to September, or October to March. */
export function isHalf(period: Period): boolean {
  return (
    period.kind === "span" && monthsIn(period) === MONTHS_IN_A_YEAR / 2 && financialMonth(period) % 6 === 0
  );
}

/** The half of the financial year in which a period ends. */
export function halfOfYear(period: Period): 1 | 2 {
  return financialMonth(period) > MONTHS_IN_A_YEAR / 2 ? 2 : 1;
}

/** The quarter in which a period ends, of the financial year or of the calendar year. */
export function quarterOfEnd(period: Period, of: "financial" | "calendar"): number {
  const month = of === "financial" ? financialMonth(period) : endMonth(period).month;
  return Math.ceil(month / MONTHS_IN_A_QUARTER);
}
