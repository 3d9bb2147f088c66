import { findPeriod } from "../../core/periods/readPeriod";
import { CENTURY, daysInMonth } from "../../core/periods/calendar";
import { endOfPeriod, FIRST_MONTH, samePeriod } from "../../core/periods/comparePeriods";
import { financialYear } from "../../core/periods/movePeriod";
import { plainText } from "../../core/periods/findPeriods";
import type { Period } from "../../core/periods/period";
import { monthOfYear, numbered, quarterOf } from "../../core/periods/periodReaders";
import { WORDS_BESIDE_TIMES } from "../../words/time/wordsBesideTimes";
import { monthName, monthNumber } from "../../words/time/months";
import { MONTH_BY_NUMBER_WORDS, QUARTER_WORDS, WEEK_WORDS } from "../../words/time/spanWords";

/** A time whose year stands elsewhere. */
type Yearless =
  | { readonly kind: "month"; readonly month: number }
  /** `FY24 Q2` has a year of its own, of which only what stands around tells where it starts. */
  | { readonly kind: "quarter"; readonly quarter: number; readonly own?: OwnYear }
  | { readonly kind: "week"; readonly week: number }
  | { readonly kind: "span"; readonly from: number; readonly to: number };

interface OwnYear {
  readonly year: number;
  /** It is called a financial year, which may be named by its end. */
  readonly financial: boolean;
}

/** What tells the year of headings without one. */
export interface YearAround {
  /** The financial year that they are in. */
  readonly start: number | null;
  /** Where they run over the turn of the financial year: the last month that they can be. */
  readonly upTo: Month | null;
  /** The calendar year that they are in. */
  readonly calendar: number | null;
}
type Month = Extract<Period, { kind: "month" }>;
/** Nothing near a heading tells its year. */
export const NO_YEAR: YearAround = { start: null, upTo: null, calendar: null };

const QUARTERS = /^[1-4]$/;
/** A week's number, or a day's. */
const ONE_OR_TWO_DIGITS = /^\d{1,2}$/;
const MONTHS = /^(?:0?[1-9]|1[0-2])$/;
/** One letter before a number may be a reference: `P1`; with two digits it numbers months, `P01`, or weeks. */
const TWO_DIGITS = /^\d\d$/;
/** Characters: a month in a longer text is spoken of, and heads nothing. */
const LONGEST_HEADING = 40;
/** By these a heading says on which day its figures were counted: `As at 30 Sept`, `at end of September`. */
const COUNTED_AT: readonly string[] = [
  ...["as", "at", "on", "of", "end", "position", "snapshot"],
  // Behind a day: 24th.
  ...["st", "nd", "rd", "th"],
];
/** Of a heading without a year February may end on the 28th or the 29th. */
const A_LEAP_YEAR = 2024;
const FEBRUARY = 2;

/**
 * The time that a heading names and whose year it leaves to what stands around it: `Apr`, `September Actual`, `P01 Apr`,
 * `Mth 5` (the fifth of the financial year, August), `Qtr 3`, `Apr-Jun`, `Week 19`. `null` where it names none.
 */
function yearlessTime(heading: string): Yearless | null {
  if (heading.length > LONGEST_HEADING) return null;
  const all = plainText(heading).match(/[a-z]+|\d+|%/g) ?? [];
  const quarter = all.findIndex(
    (word, at) => QUARTER_WORDS.includes(word) && QUARTERS.test(all[at + 1] ?? ""),
  );
  if (quarter >= 0) {
    const own = ownYear(all.filter((_, at) => at !== quarter + 1));
    return own === null
      ? null
      : { kind: "quarter", quarter: Number(all[quarter + 1]), ...(own !== "none" && { own }) };
  }
  const counted = all.filter((word, at) => !WORDS_BESIDE_TIMES.has(word) || isBetweenMonths(all, at));
  const words = counted.filter((word) => !COUNTED_AT.includes(word));
  const [first = "", second = "", third = ""] = words;
  if (words.length === 1) return monthOf(first);
  if (words.length === 2 && isDayOf(first, monthNumber(second), words.length < counted.length))
    return monthOf(second);
  const number = Number(second);
  const isNumbered = MONTH_BY_NUMBER_WORDS.includes(first) && MONTHS.test(second);
  if (words.length === 2 && isNumbered && (first !== "p" || TWO_DIGITS.test(second)))
    return { kind: "month", month: numbered(number) };
  if (
    words.length === 2 &&
    WEEK_WORDS.includes(first) &&
    (first === "w" ? TWO_DIGITS : ONE_OR_TWO_DIGITS).test(second)
  )
    return { kind: "week", week: number };
  // `P01 Apr`, and `01 Apr` where months are to be sorted.
  if (words.length === 3 && isNumbered) return monthOf(third, numbered(number));
  if (words.length === 2 && TWO_DIGITS.test(first) && MONTHS.test(first))
    return monthOf(second, numbered(Number(first)));
  return spanOf(words);
}

/** The first or last of a month is a day and no year, `31 July`, as is `24` in `As at 24 July`. */
function isDayOf(word: string, month: number, isCountedAt: boolean): boolean {
  if (month === 0 || !ONE_OR_TWO_DIGITS.test(word)) return false;
  const day = Number(word);
  const last = daysInMonth(A_LEAP_YEAR, month);
  const isEdge = day === 1 || day === last || (month === FEBRUARY && day === last - 1);
  return day >= 1 && day <= last && (isCountedAt || isEdge);
}

/** The year beside a quarter: `24` and `2024` are 24; `null` where several numbers may be one. */
function ownYear(words: readonly string[]): OwnYear | "none" | null {
  const years = words.flatMap((word) => YEAR.exec(word)?.[1] ?? []);
  const [year] = years;
  if (year === undefined) return "none";
  return years.length > 1 ? null : { year: Number(year), financial: words.includes("fy") };
}
const YEAR = /^(?:20)?(\d\d)$/;

/** The years that headings name of their own, by two digits: 24 and 25 for `FY24 Q4` and `FY25 Q1`. */
export function ownYears(headings: readonly string[]): ReadonlySet<number> {
  return new Set(
    headings.flatMap((heading) => {
      const time = yearlessTime(heading);
      return time?.kind === "quarter" && time.own ? [time.own.year] : [];
    }),
  );
}

/** A month by its name, where that is the month that its number says. */
function monthOf(word: string, expected: number | null = null): Yearless | null {
  const month = monthNumber(word);
  return month === 0 || (expected !== null && month !== expected) ? null : { kind: "month", month };
}

/** `Apr-Jun`, `Apr to Sep`. */
function spanOf(words: readonly string[]): Yearless | null {
  const [from = "", to = ""] = words.filter((word) => word !== "to");
  const named = { from: monthNumber(from), to: monthNumber(to) };
  const isWhole = words.filter((word) => word !== "to").length === 2;
  return isWhole && named.from > 0 && named.to > 0 ? { kind: "span", ...named } : null;
}

function isBetweenMonths(words: readonly string[], at: number): boolean {
  return words[at] === "to" && monthNumber(words[at - 1] ?? "") > 0 && monthNumber(words[at + 1] ?? "") > 0;
}

/** A heading's period with the year taken from around it: `Qtr 3` in 2024/25 is October to December 2024. */
export function periodInYear(heading: string, { start, upTo, calendar }: YearAround): Period | null {
  const time = yearlessTime(heading);
  if (time === null) return null;
  if (time.kind === "week") return calendar === null ? null : { ...time, year: calendar };
  if (time.kind === "month" && upTo !== null)
    return { ...time, year: time.month <= upTo.month ? upTo.year : upTo.year - 1 };
  if (start === null) return calendar === null ? null : inCalendar(time, calendar);
  if (time.kind === "quarter" && time.own && !namesYear(time.own, start)) return null;
  const [from, to] = [`${start}`, `${start + 1}`];
  const found =
    time.kind === "quarter"
      ? quarterOf(from, to, `${time.quarter}`)
      : time.kind === "month"
        ? monthOfYear(from, to, monthName(time.month).toLowerCase())
        : monthOfYear(from, to, monthName(time.to).toLowerCase(), monthName(time.from).toLowerCase());
  return found === "nothing" ? null : found;
}

/** `FY24` may be 2024/25 or end in 2024; `Q2 2024` of a financial year is of the one that starts in 2024. */
function namesYear({ year, financial }: OwnYear, start: number): boolean {
  const [first, last] = [start % CENTURY, (start + 1) % CENTURY];
  return year === first || (financial && year === last);
}

/** A month or months of a calendar year; a numbered quarter may be of the financial year. */
function inCalendar(time: Yearless, year: number): Period | null {
  if (time.kind === "month") return { ...time, year };
  return time.kind === "span" && time.from <= time.to
    ? findPeriod(`${monthName(time.from)} ${year} - ${monthName(time.to)} ${year}`)
    : null;
}

/** Headings whose months run from March or before into April lie in two financial years. */
export function runsOverApril(headings: readonly string[]): boolean {
  const months = monthsIn(headings);
  return months.some((month, index) => month < FIRST_MONTH && (months[index + 1] ?? 0) >= FIRST_MONTH);
}

/** Headings whose months run from December into January lie in two calendar years. */
export function runsOverJanuary(headings: readonly string[]): boolean {
  const months = monthsIn(headings);
  return months.some((month, index) => month < (months[index - 1] ?? 0));
}

function monthsIn(headings: readonly string[]): number[] {
  return headings.flatMap((text) => {
    const time = yearlessTime(text);
    return time?.kind === "month" ? [time.month] : [];
  });
}

/** Whether a heading names a quarter, month or week and leaves its year to what stands around it. */
export function isYearless(heading: string): boolean {
  return yearlessTime(heading) !== null;
}

/** Whether a heading without its year names a period that is known: `Jun RAG` beside `Jun-24`. */
export function namesWithoutYear(heading: string, period: Period): boolean {
  const time = yearlessTime(heading);
  if (time?.kind === "month") return period.kind === "month" && period.month === time.month;
  if (time?.kind !== "quarter" || period.kind !== "quarter") return false;
  const found = quarterInYearOf(period, time.quarter);
  return found !== null && samePeriod(found, period);
}

/** The quarter that a heading without its year names behind its last month: `Q1` behind `Jun 24`. */
export function quarterBehind(heading: string, month: Period): Period | null {
  const time = yearlessTime(heading);
  if (time?.kind !== "quarter" || month.kind !== "month") return null;
  const found = quarterInYearOf(month, time.quarter);
  return found !== null && endOfPeriod(found) === endOfPeriod(month) ? found : null;
}

/** The quarter of this number in the financial year that a period lies in. */
function quarterInYearOf(period: Period, quarter: number): Period | null {
  const start = financialYear(period);
  const found = quarterOf(`${start}`, `${start + 1}`, `${quarter}`);
  return found === "nothing" ? null : found;
}

/** What a heading without its year names: a quarter, month, week or span; `null` for any other. */
export function yearlessKind(heading: string): Yearless["kind"] | null {
  return yearlessTime(heading)?.kind ?? null;
}
