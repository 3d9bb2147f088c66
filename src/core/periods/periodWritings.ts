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
  [writing("{WEEKOF}[ :.-]{0,3}{weekday}{DATE}"), weekOfDate],
  [writing("{nodigit}{LONG}[ -]?{WEEK}"), weekIn],
  [writing("{WEEK}{beside}(?:of )?{LONG}(?! ?[/-] ?\\d)"), (w, y) => weekIn(y, w)],
];

/** Spans that are named by their end, or by their first and last month. */
const SPANS: readonly Writing[] = [
  [
    writing("{nodigit}{LONG}-(\\d\\d)/{LONG}-(\\d\\d)(?!\\d)"),
    (y, m, toYear, to) => monthEnding([y, m], [toYear, to]),
  ],
  [
    writing(
      "{alone}(?:{rolling} )?(?:{COUNT}|{SPAN}) (?:{rolling} )?{ending}?:? ?(?:the end of )?{day}{MONTH}{gap}{YEAR}{end}",
    ),
    (rolling, count, span, also, month, year) =>
      spanEnding({ count, span, rolling: rolling || also, month, year }),
  ],
  [writing("{MONTH}(?:{gap}{YEAR}| ?[/,&] ?[a-z]{3,9})? ?{to} ?{MONTH}{gap}{YEAR}{end}"), readSpan],
  [
    writing("{MONTH} ?{to} ?{MONTH}[ ,(:]{1,3}{FINANCIAL}(?![\\d/%])"),
    (from, to, a, b) => monthOfYear(a, b, to, from),
  ],
  [
    writing("{alone}{ROLLED}{beside}{MONTH}{gap}{YEAR}{end}"),
    (word, month, year) =>
      spanEnding({ count: `${ROLLING_SPANS[word]}`, span: "", rolling: word, month, year }),
  ],
];

const HALVES: readonly Writing[] = [
  [writing("{HALF}[ ,(:-]{0,3}(?:of )?{FINANCIAL}{end}"), (h, a, b) => halfOf(a, b, h)],
  [writing("{nodigit}{FINANCIAL}[ ,(:-]{0,3}{HALF}"), halfOf],
];

const YEARS: readonly Writing[] = [
  [writing("{alone}{academic}{beside}{FINANCIAL}(?![\\d/%])"), academicYear],
  [writing("{nodigit}{FINANCIAL}{beside}{academic}(?![a-z])"), academicYear],
  [writing("{nodigit}(?:fy ?)?{LONG} ?[/-] ?{YEAR}(?![\\d/%])"), yearOrMonth],
  [writing("{alone}fy ?(\\d\\d) ?[/-] ?(\\d\\d)(?![\\d/%])"), yearFrom],
];

const QUARTERS: readonly Writing[] = [
  [writing("{alone}{QUARTER}[ ,(:-]{0,3}(?:of )?{FINANCIAL}{end}"), (q, a, b) => quarterOf(a, b, q)],
  [writing("{nodigit}{FINANCIAL}[ ,(:-]{0,3}{QUARTER}(?!\\d)"), quarterOf],
  [writing("{nodigit}{LONG}[ -]?q([1-4])(?!\\d)"), quarterOfCalendar],
  [writing("{alone}q([1-4]) ?'{YEAR}{end}"), (q, y) => quarterOfCalendar(y, q)],
];

/** Months of a year that stands beside them. */
const MONTHS_OF_YEARS: readonly Writing[] = [
  [writing("{nodigit}{FINANCIAL}[ ,(:_-]{1,3}{MONTH}(?!{gap}\\d)"), monthOfYear],
  [writing("{MONTH}[ ,(:_-]{1,3}{FINANCIAL}(?![\\d/%])"), (m, a, b) => monthOfYear(a, b, m)],
  [writing("{nodigit}{FINANCIAL}{beside}{NUMBERED}"), monthOfYear],
  [writing("{NUMBERED}{beside}{FINANCIAL}(?![\\d/%])"), (n, a, b) => monthOfYear(a, b, n)],
];

const MONTHS: readonly Writing[] = [
  [writing("{nodigit}{LONG}-(\\d\\d)-(\\d\\d)(?!\\d)"), dayIn],
  [writing("{nodigit}(\\d{1,2})([/.-])(\\d{1,2})\\2{YEAR}(?![\\d/%])"), (d, _, m, y) => dayIn(y, m, d)],
  // The day behind the month, as Americans write it: July 31, 2001.
  [writing("{MONTH} (?:[12]?\\d|3[01])(?:st|nd|rd|th)?, ?{LONG}(?![\\d/%-])"), (m, y) => monthIn(y, m)],
  [writing("(?:(?<![\\d/]){day})?{MONTH}{gap}{YEAR}{end}"), (m, y) => monthIn(y, m)],
  [writing("{nodigit}{LONG}[ ._-]{MONTH}(?![ a-z]*[a-z\\d])"), monthIn],
  [writing("{nodigit}(0[1-9]|1[0-2])[/.-]{LONG}(?![\\d/%])"), (m, y) => dayIn(y, m)],
  [writing("^(20\\d\\d)[m._]?(0[1-9]|1[0-2])$"), dayIn],
  [writing("^(20\\d\\d)(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])$"), dayIn],
];

/**
 * A term, a week that may be counted from January or from April, and years together such as 2021-24: spans of which
 * nothing more is known.
 */
const UNKNOWN: readonly Writing[] = [
  [writing("{WEEK}{beside}{FINANCIAL}(?![\\d/%])"), () => null],
  [writing("{nodigit}{FINANCIAL}{beside}{WEEK}"), () => null],
  [writing("{nodigit}{FINANCIAL}{beside}{term}"), () => null],
  [writing("(?<![a-z]){term}[ ,(-]{0,3}(?:{LONG}|{FINANCIAL})(?![\\d/%])"), () => null],
];
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
  // Of a date by numbers, its first two are no year.
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
