/**
 * The table of all ways of writing a period: each pattern with the reader of what it matches. `{PART}` is explained in
 * `writing`.
 */

import { ROLLING_SPANS } from "../../words/time/spanWords";
import {
  academicYear,
  dayIn,
  halfOf,
  monthEnding,
  monthIn,
  monthOfYear,
  quarterOf,
  quarterOfCalendar,
  readSpan,
  spanEnding,
  weekIn,
  weekOfDate,
  yearOrMonth,
  yearsTogether,
  yearFrom,
  type Found,
} from "./periodReaders";
import { writing } from "./writing";

/** What a writing reads, in its order; none has more than six parts. */
type PeriodParts = readonly [string, string, string, string, string, string];
type Writing = readonly [pattern: RegExp, read: (...parts: PeriodParts) => Found];

const WEEKS: readonly Writing[] = [
  // `w/c 6 May 2024`, `Week ending Friday 10/05/2024`
  [writing("{WEEKOF}[ :.-]{0,3}{weekday}{DATE}"), weekOfDate],
  // `2024-W19`, `2024 wk 19`
  [writing("{nodigit}{LONG}[ -]?{WEEK}"), weekIn],
  // `Week 19 of 2024`
  [writing("{WEEK}{beside}(?:of )?{LONG}(?! ?[/-] ?\\d)"), (w, y) => weekIn(y, w)],
];

/** Spans that are named by their end, or by their first and last month. */
const SPANS: readonly Writing[] = [
  [
    // `2024-04/2024-09`, as `formatPeriod` writes it
    writing("{nodigit}{LONG}-(\\d\\d)/{LONG}-(\\d\\d)(?!\\d)"),
    (y, m, toYear, to) => monthEnding([y, m], [toYear, to]),
  ],
  [
    writing(
      // `Rolling 12 months to Sep-24`, `Quarter ending 30 June 2024`, `Year ending March 2024`
      "{alone}(?:{rolling} )?(?:{COUNT}|{SPAN}) (?:{rolling} )?{ending}?:? ?(?:the end of )?{day}{MONTH}{gap}{YEAR}{end}",
    ),
    (rolling, count, span, also, month, year) =>
      spanEnding({ count, span, rolling: rolling || also, month, year }),
  ],
  // `Apr-Sep 24`, `Oct-23 to Sep-24`, `Apr/May/Jun 2024`
  [writing("{MONTH}(?:{gap}{YEAR}| ?[/,&] ?[a-z]{3,9})? ?{to} ?{MONTH}{gap}{YEAR}{end}"), readSpan],
  [
    // `Apr to Sep 2024/25`
    writing("{MONTH} ?{to} ?{MONTH}[ ,(:]{1,3}{FINANCIAL}(?![\\d/%])"),
    (from, to, a, b) => monthOfYear(a, b, to, from),
  ],
  [
    // `R12M Sep-24`
    writing("{alone}{ROLLED}{beside}{MONTH}{gap}{YEAR}{end}"),
    (word, month, year) =>
      spanEnding({ count: `${ROLLING_SPANS[word]}`, span: "", rolling: word, month, year }),
  ],
];

/** `H1 2024/25` is April to September 2024, `2024/25 H2` October 2024 to March 2025. */
const HALVES: readonly Writing[] = [
  [writing("{HALF}[ ,(:-]{0,3}(?:of )?{FINANCIAL}{end}"), (h, a, b) => halfOf(a, b, h)],
  [writing("{nodigit}{FINANCIAL}[ ,(:-]{0,3}{HALF}"), halfOf],
];

const YEARS: readonly Writing[] = [
  // `Academic year 2023/24`
  [writing("{alone}{academic}{beside}{FINANCIAL}(?![\\d/%])"), academicYear],
  // `2023/24 academic year`
  [writing("{nodigit}{FINANCIAL}{beside}{academic}(?![a-z])"), academicYear],
  // `2023/24`, `FY 2023-24`; `2023-11` is a month
  [writing("{nodigit}(?:fy ?)?{LONG} ?[/-] ?{YEAR}(?![\\d/%])"), yearOrMonth],
  // `FY23/24`: by two digits only with its word, since 23/24 may be a working
  [writing("{alone}fy ?(\\d\\d) ?[/-] ?(\\d\\d)(?![\\d/%])"), yearFrom],
];

/**
 * A quarter beside a financial year counts from April, beside a year alone from January: `Q1 2024/25` and `2024-Q2` are
 * both April to June 2024. `Q1 2024` may be either and is left unread.
 */
const QUARTERS: readonly Writing[] = [
  [writing("{alone}{QUARTER}[ ,(:-]{0,3}(?:of )?{FINANCIAL}{end}"), (q, a, b) => quarterOf(a, b, q)],
  [writing("{nodigit}{FINANCIAL}[ ,(:-]{0,3}{QUARTER}(?!\\d)"), quarterOf],
  [writing("{nodigit}{LONG}[ -]?q([1-4])(?!\\d)"), quarterOfCalendar],
  [writing("{alone}q([1-4]) ?'{YEAR}{end}"), (q, y) => quarterOfCalendar(y, q)],
];

/** Months of the year that stands beside them: `2024/25 February` is February 2025, `2024/25 M05` August 2024. */
const MONTHS_OF_YEARS: readonly Writing[] = [
  [writing("{nodigit}{FINANCIAL}[ ,(:_-]{1,3}{MONTH}(?!{gap}\\d)"), monthOfYear],
  [writing("{MONTH}[ ,(:_-]{1,3}{FINANCIAL}(?![\\d/%])"), (m, a, b) => monthOfYear(a, b, m)],
  [writing("{nodigit}{FINANCIAL}{beside}{NUMBERED}"), monthOfYear],
  [writing("{NUMBERED}{beside}{FINANCIAL}(?![\\d/%])"), (n, a, b) => monthOfYear(a, b, n)],
];

/** A month with its own year, by name or number, and a day of the month. */
const MONTHS: readonly Writing[] = [
  // `2024-06-30`
  [writing("{nodigit}{LONG}-(\\d\\d)-(\\d\\d)(?!\\d)"), dayIn],
  // `30/06/2024`, `30.06.24`
  [writing("{nodigit}(\\d{1,2})([/.-])(\\d{1,2})\\2{YEAR}(?![\\d/%])"), (d, _, m, y) => dayIn(y, m, d)],
  // The day behind the month, as Americans write it: July 31, 2001.
  [writing("{MONTH} (?:[12]?\\d|3[01])(?:st|nd|rd|th)?, ?{LONG}(?![\\d/%-])"), (m, y) => monthIn(y, m)],
  // `Jun-24`, `June 2024`, `30th of June 2024`
  [writing("(?:(?<![\\d/]){day})?{MONTH}{gap}{YEAR}{end}"), (m, y) => monthIn(y, m)],
  // `2024 June`
  [writing("{nodigit}{LONG}[ ._-]{MONTH}(?![ a-z]*[a-z\\d])"), monthIn],
  // `06/2024`
  [writing("{nodigit}(0[1-9]|1[0-2])[/.-]{LONG}(?![\\d/%])"), (m, y) => dayIn(y, m)],
  // `202406`, `2024m06`
  [writing("^(20\\d\\d)[m._]?(0[1-9]|1[0-2])$"), dayIn],
  // `20240630`
  [writing("^(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"), dayIn],
];

/**
 * Spans of time that are no month, quarter or year: a term (`Autumn 2024`), and a week of a financial year (`Week 5
 * 2024/25`), which may count from January or from April. Tried first, so that nothing in them is read as a period.
 */
const UNKNOWN: readonly Writing[] = [
  [writing("{WEEK}{beside}{FINANCIAL}(?![\\d/%])"), () => null],
  [writing("{nodigit}{FINANCIAL}{beside}{WEEK}"), () => null],
  [writing("{nodigit}{FINANCIAL}{beside}{term}"), () => null],
  [writing("(?<![a-z]){term}[ ,(-]{0,3}(?:{LONG}|{FINANCIAL})(?![\\d/%])"), () => null],
];
/** Several years: `2021-24`. Tried last, when `2023-24` is already read as a year. */
const TOGETHER: readonly Writing[] = [[writing("{nodigit}{LONG} ?- ?{YEAR}(?![\\d/%])"), yearsTogether]];

/**
 * Every way of writing a period that is understood, in the order in which they are tried. What one has taken, the next
 * ones do not see.
 */
export const PERIOD_WRITINGS: readonly Writing[] = [
  ...UNKNOWN,
  ...WEEKS,
  ...SPANS,
  ...HALVES,
  ...QUARTERS,
  // Dates by numbers come first, so that the 05/06 of `05/06/24` is not taken for the financial year 2005/06.
  ...MONTHS.slice(0, 2),
  ...MONTHS_OF_YEARS,
  ...YEARS,
  ...MONTHS.slice(2),
  ...TOGETHER,
];

/** What a writing has matched, as its reader wants it: a part that need not be there, and is not, is `""`. */
export function periodParts(matched: readonly unknown[]): PeriodParts {
  const part = (at: number): string => (typeof matched[at] === "string" ? matched[at] : "");
  return [part(0), part(1), part(2), part(3), part(4), part(5)];
}
