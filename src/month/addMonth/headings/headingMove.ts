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
  /** Month names are written out, as in the headings beside it: of `May` alone nobody can tell. */
  readonly isLong: boolean;
}

/** The month in which a period ends, or of which a week is. */
export function endMonth(period: Period): MonthOf {
  return monthAt(endOfPeriod(period));
}

/** The month in which a period begins. */
export function startMonth(period: Period): MonthOf {
  return period.kind === "week" ? endMonth(period) : monthAt(endOfPeriod(period) - monthsIn(period) + 1);
}

function monthAt(count: number): MonthOf {
  const year = Math.floor((count - 1) / MONTHS_IN_A_YEAR);
  return { year, month: count - year * MONTHS_IN_A_YEAR };
}

/** The month that takes the place of one in a heading: of a period's first month its next first one, of its last the last. */
export function movedMonth(month: number, year: number | null, { last, next }: HeadingMove): MonthOf | null {
  const is = (one: MonthOf): boolean => one.month === month && (year === null || sameYear(one.year, year));
  if (is(endMonth(last))) return endMonth(next);
  return is(startMonth(last)) ? startMonth(next) : null;
}

/** `24` is 2024. */
function sameYear(year: number, said: number): boolean {
  return said === year || said === year % 100;
}

/**
 * The date that takes the place of one in a heading: weeks move by days; the last day of a month stays the last, and no
 * day is one that its month has not. `null` for a date of another time than the last period's.
 */
export function movedDay(year: number, month: number, day: number, move: HeadingMove): number | null {
  const { last, next } = move;
  const date = dayNumber(year, month, day);
  if (last.kind === "week") {
    const isNear = date >= firstDay(last) - 1 && date <= lastDay(last) + 1;
    return isNear ? date + lastDay(next) - lastDay(last) : null;
  }
  const to = movedMonth(month, year, move);
  if (to === null || day > daysInMonth(year, month)) return null;
  const end = daysInMonth(to.year, to.month);
  return dayNumber(to.year, to.month, day === daysInMonth(year, month) ? end : Math.min(day, end));
}

/** The year that is written `2024/25` and in which a period lies. */
export function financialYearOf(period: Period): number {
  return period.kind === "year" ? period.start : financialYear(period);
}

/** The number of a period's last month in the financial year, April being 1. */
export function financialMonth(period: Period): number {
  const { month } = endMonth(period);
  return ((month + MONTHS_IN_A_YEAR - 4) % MONTHS_IN_A_YEAR) + 1;
}

/** Whether a period is six months from April or from October. */
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
