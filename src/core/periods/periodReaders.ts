/**
 * Turns what a writing has matched into a period: the digits and words of `Q1 2024/25` into April to June 2024. The
 * patterns stand in `periodWritings`.
 */

import { monthNumber } from "../../words/time/months";
import { NUMBERS_OF_MONTHS, SHORT_SPANS, SPAN_WORDS, WEEK_ENDS } from "../../words/time/spanWords";
import { CENTURY, daysInMonth, dayNumber, weekOf } from "./calendar";
import { FIRST_MONTH, MONTHS_IN_A_QUARTER, MONTHS_IN_A_YEAR } from "./comparePeriods";
import type { Period } from "./period";

/**
 * What a reader gives: a period; `null` for a span of time that is no period of a figure (a term, `2021-24`); "nothing"
 * where the text says no period after all, such as `2024/27` as a year.
 */
export type Found = Period | null | "nothing";
type Year = Extract<Period, { kind: "year" }>;
type YearAndMonth = readonly [year: string, month: string];

/** Averages run over three years, plans over five. */
const MOST_YEARS_TOGETHER = 5;
/** Two digits from here on are a year of the last century: 85 is 1985, 24 is 2024. */
const LAST_CENTURY = 80;
/** Most weeks that a year has. */
const MOST_WEEKS = 53;
/** English schools begin their year in September. */
const ACADEMIC_MONTH = 9;
/** The middle of a week lies three days behind its first day, and before its last. */
const HALF_A_WEEK = 3;
const MOST_DAYS = 31;

/** A month of a year. */
export function monthIn(year: string, month: string): Found {
  return { kind: "month", year: longYear(year), month: monthNumber(month) };
}

/**
 * The month in which a day lies: a column headed `30/06/2024` speaks of June 2024. "nothing" for a month beyond 12 or a
 * day beyond 31.
 */
export function dayIn(year: string, month: string, day = ""): Found {
  const [m, d] = [Number(month), Number(day || 1)];
  if (m < 1 || m > MONTHS_IN_A_YEAR || d < 1 || d > MOST_DAYS) return "nothing";
  return { kind: "month", year: longYear(year), month: m };
}

/** `2023` and `24` are the financial year 2023/24; other pairs are none. */
export function yearFrom(from: string, to: string): Year | "nothing" {
  const start = longYear(from);
  return longYear(to) === start + 1 ? { kind: "year", start } : "nothing";
}

/** As `yearFrom`, for a school year: `2023` and `24` are September 2023 to August 2024. */
export function academicYear(from: string, to: string): Found {
  const year = yearFrom(from, to);
  return year === "nothing" ? "nothing" : { ...year, from: ACADEMIC_MONTH };
}

/** `2023-24` is a financial year; `2023-11`, whose years do not follow one another, is November 2023. */
export function yearOrMonth(from: string, to: string): Found {
  const year = yearFrom(from, to);
  return year === "nothing" ? dayIn(from, to) : year;
}

/** Years two to five apart, such as `2021-24`: the time of an average or a plan, and no period of a single figure. */
export function yearsTogether(from: string, to: string): Found {
  const years = longYear(to) - longYear(from);
  return years > 1 && years <= MOST_YEARS_TOGETHER ? null : "nothing";
}

/** A quarter of a financial year: `Q1 2024/25` is April to June 2024, and `Q4 2024/25` January to March 2025. */
export function quarterOf(from: string, to: string, quarter: string): Found {
  const year = yearFrom(from, to);
  if (year === "nothing") return "nothing";
  const last = MONTHS_IN_A_YEAR / MONTHS_IN_A_QUARTER;
  return Number(quarter) === last
    ? { kind: "quarter", year: year.start + 1, quarter: 1 }
    : { kind: "quarter", year: year.start, quarter: Number(quarter) + 1 };
}

/** A quarter of the calendar year, counted from January: `("2024", "2")` is April to June 2024. */
export function quarterOfCalendar(year: string, quarter: string): Found {
  return { kind: "quarter", year: longYear(year), quarter: Number(quarter) };
}

/**
 * A month of a financial year, by its name or by its number from April: in 2024/25 `February` is February 2025, and `5`
 * August 2024. With `first`, the span from that month on.
 */
export function monthOfYear(from: string, to: string, month: string, first = ""): Found {
  const found = yearFrom(from, to);
  if (found === "nothing") return "nothing";
  const inYear = (of: number): [string, string] => [`${found.start + (of < FIRST_MONTH ? 1 : 0)}`, `${of}`];
  const last = /\d/.test(month) ? numbered(Number(month)) : monthNumber(month);
  return first === "" ? dayIn(...inYear(last)) : monthEnding(inYear(monthNumber(first)), inYear(last));
}

/** The first or the second half of a financial year: six months to September, or to March. */
export function halfOf(from: string, to: string, half: string): Found {
  return half === "1" ? monthOfYear(from, to, "6", "april") : monthOfYear(from, to, "12", "october");
}

/** The month of the financial year with this number: 5 is August. */
export function numbered(number: number): number {
  return ((number + FIRST_MONTH - 2) % MONTHS_IN_A_YEAR) + 1;
}

/** The span from one month to another, each as year and number; "nothing" where the second comes before the first. */
export function monthEnding([fromYear, from]: YearAndMonth, [toYear, to]: YearAndMonth): Found {
  const end = { year: longYear(toYear), month: Number(to) };
  const months = (end.year - longYear(fromYear)) * MONTHS_IN_A_YEAR + end.month - Number(from) + 1;
  return months < 1 ? "nothing" : spanOf(months, end);
}

/** `Apr-Sep 24`, `Nov-Jan 2024`: the year of the first month may be left out. */
export function readSpan(from: string, fromYear: string, to: string, year: string): Found {
  const [first, last] = [monthNumber(from), monthNumber(to)];
  const end = longYear(year);
  const start = fromYear ? longYear(fromYear) : first > last ? end - 1 : end;
  return monthEnding([`${start}`, `${first}`], [`${end}`, `${last}`]);
}

/** The parts of a span that is named by its end: `Rolling 12 months to Sep-24` has all but `span`. */
interface Ending {
  readonly count: string;
  readonly span: string;
  readonly rolling: string;
  readonly month: string;
  readonly year: string;
}

/** `Quarter ending June 2024`, `3 months to June 2024`, `Rolling 12 months to Sep-24`. */
export function spanEnding({ count, span, rolling, month, year }: Ending): Found {
  const months = NUMBERS_OF_MONTHS[count] ?? SPAN_WORDS[span] ?? SHORT_SPANS[span] ?? MONTHS_IN_A_YEAR;
  const end = { year: longYear(year), month: monthNumber(month) };
  // `12 months to March` is one of a row of such spans, and stays a span; `year ending March` is the financial year.
  const isRow = Boolean(rolling) || (Boolean(count) && months !== MONTHS_IN_A_QUARTER);
  return isRow ? { kind: "span", ...end, months } : spanOf(months, end);
}

/**
 * Several months as the simplest period that fits: 1 is a month, 3 that fill a quarter are the quarter, 12 to March the
 * financial year.
 */
export function spanOf(months: number, { year, month }: { year: number; month: number }): Period {
  if (months === 1) return { kind: "month", year, month };
  if (months === MONTHS_IN_A_YEAR && month === FIRST_MONTH - 1) return { kind: "year", start: year - 1 };
  if (months === MONTHS_IN_A_QUARTER && month % MONTHS_IN_A_QUARTER === 0)
    return { kind: "quarter", year, quarter: month / MONTHS_IN_A_QUARTER };
  return { kind: "span", year, month, months };
}

/** A week of a year by its ISO number: `("2024", "27")`; `nothing` where no year has so many weeks. */
export function weekIn(year: string, week: string): Found {
  const number = Number(week);
  return number >= 1 && number <= MOST_WEEKS
    ? { kind: "week", year: longYear(year), week: number }
    : "nothing";
}

/**
 * The week that starts or ends with a day, told by its middle: some systems begin weeks on Sunday, some end them on
 * Friday. Without a year it is a week of which nothing more is known.
 */
export function weekOfDate(word: string, date: string): Found {
  const day = readDay(date);
  if (day === null) return null;
  return { kind: "week", ...weekOf(day + (WEEK_ENDS.includes(word) ? -HALF_A_WEEK : HALF_A_WEEK)) };
}

/** A day with its year as a count of days: `06/05/2024`, `6th of May 24`; `null` for one that there is not. */
export function readDay(text: string): number | null {
  const [day, month = "", year] = text.replace(/(?<=\d)(?:st|nd|rd|th)/, "").match(/\d+|[a-z]{3,}/g) ?? [];
  const m = /\d/.test(month) ? Number(month) : monthNumber(month);
  if (year === undefined || m < 1 || m > MONTHS_IN_A_YEAR) return null;
  const d = Number(day);
  return d >= 1 && d <= daysInMonth(longYear(year), m) ? dayNumber(longYear(year), m, d) : null;
}

function longYear(year: string): number {
  const number = Number(year);
  if (number >= CENTURY) return number;
  return number < LAST_CENTURY ? 2000 + number : 1900 + number;
}
