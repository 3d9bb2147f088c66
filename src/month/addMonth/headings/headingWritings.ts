/**
 * The ways in which headings write their period, each with how it reads one period later. A heading keeps its own
 * style: `DEC-24` gives `JAN-25`, `P12 Mar` gives `P01 Apr`, `31.12.23` gives `31.01.24`. nextHeading.test.ts lists
 * them all.
 */

import type { Period } from "../../../core/periods/period";
import { monthName, monthNumber, MONTH_WORDS } from "../../../words/time/months";
import { dateOf } from "../../../core/periods/calendar";
import {
  endMonth,
  halfOfYear,
  isHalf,
  movedDay,
  movedMonth,
  financialMonth,
  quarterOfEnd,
  financialYearOf,
  type HeadingMove,
} from "./headingMove";

/**
 * What is written in the place of a match, from its captured groups; `null` leaves the match as it is, because it is
 * not the last period's.
 */
type WriteHeading = (parts: readonly (string | undefined)[], move: HeadingMove) => string | null;

/** A month's name or short form, as a whole word: `Sep`, `Sept`, `September`. */
const MONTH = `(?<![a-z])(${MONTH_WORDS.flat()
  .sort((a, b) => b.length - a.length)
  .join("|")})(?![a-z])`;
/** `2024` or `24`, captured. */
const YEAR = "((?:19|20)\\d\\d|\\d\\d)(?!\\d)";
const LONG_YEAR = "((?:19|20)\\d\\d)";
/** What may stand between a month and its year: `Sep-24`, `Sep '24`, `Sep_24`, `Sep (24`. */
const GAP = "([ .,_'’/(-]{0,3})";
/** Letters of a month's short name: `Jan`. */
const SHORT_LETTERS = 3;
/** `Sept` is short too. */
const SHORTEST_LONG = 5;

/**
 * Every piece of a heading that moves with its period. They are tried in this order, the fullest writing first: a
 * matched piece is put aside before the next pattern runs, so that of `31 Jan 2024` the later pattern for a month and
 * year finds nothing left.
 */
export const HEADING_WRITINGS: readonly (readonly [RegExp, WriteHeading])[] = [
  [
    // `31/03/2024`, `31.12.23`: the day first, as in Britain.
    find("(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d\\d)(?!\\d)"),
    ([d = "", mark = "", m = "", y = ""], move) => {
      const to = movedDay(longYear(y), Number(m), Number(d), move);
      if (to === null) return null;
      const date = dateOf(to);
      // Two digits each in `31.12.23` do not show whether January is written 1 or 01; it takes as many digits as the
      // old one.
      const wide = d.length > 1 && m.length > 1 ? "00" : "";
      return [like(date.day, wide || d), like(date.month, wide || m), yearLike(y, date.year)].join(mark);
    },
  ],
  [
    // `2024-01-31`.
    find(`(?<![\\d/.-])${LONG_YEAR}-(\\d\\d)-(\\d\\d)(?!\\d)`),
    ([y = "", m = "", d = ""], move) => {
      const to = movedDay(Number(y), Number(m), Number(d), move);
      if (to === null) return null;
      const date = dateOf(to);
      return [date.year, like(date.month, m), like(date.day, d)].join("-");
    },
  ],
  [
    // `202412`, `2024.12`, `2024_12`, `2025-03`.
    find(`(?<![\\d/.-])${LONG_YEAR}([/._-]?)(0[1-9]|1[0-2])(?![\\d/.-])`),
    ([y = "", mark = "", m = ""], move) => numbered(y, m, move, (year, month) => year + mark + month),
  ],
  [
    // `2024M12`, as statistical offices write it.
    find(`(?<![\\d/.-])${LONG_YEAR}(m)(0[1-9]|1[0-2])(?!\\d)`),
    ([y = "", mark = "", m = ""], move) => numbered(y, m, move, (year, month) => year + mark + month),
  ],
  [
    // `24/12` or `12/24`, and nothing else in the cell: the year may be either, whichever is the last period's.
    find("^(\\d\\d)([/.])(\\d\\d)$"),
    ([a = "", mark = "", b = ""], move) =>
      numbered(`20${a}`, b, move, (year, month) => yearLike(a, Number(year)) + mark + month) ??
      numbered(`20${b}`, a, move, (year, month) => month + mark + yearLike(b, Number(year))),
  ],
  [
    // `12/2024`, `9/2024 actual`.
    find(`(?<![\\d/.-])(0?[1-9]|1[0-2])([/.-])${LONG_YEAR}(?!\\d)`),
    ([m = "", mark = "", y = ""], move) => numbered(y, m, move, (year, month) => month + mark + year),
  ],
  [
    // A financial year that follows on, `2024/25`: it changes only where the next period lies in the next year.
    find(`(?<!\\d)${YEAR} ?([/-]) ?${YEAR}`),
    ([from = "", mark = "", to = ""], { last, next }) =>
      longYear(from) === financialYearOf(last) && longYear(to) === financialYearOf(last) + 1
        ? yearLike(from, financialYearOf(next)) + mark + yearLike(to, financialYearOf(next) + 1)
        : null,
  ],
  [
    // `31 Jan 2024`, `31st of January`, `30 Sept`.
    find(`(?<![a-z\\d])(\\d{1,2})(st|nd|rd|th)?([ -](?:of )?)${MONTH}(?:${GAP}${YEAR})?`),
    ([d = "", ordinal, between = "", name = "", gap = "", y], move) => {
      const month = monthNumber(name.toLowerCase());
      // `06 Sep` in September: the number sorts the months of the financial year (April is 01), and is no day.
      const isSorting =
        !ordinal && y === undefined && d.length === 2 && Number(d) === financialMonth(move.last);
      const year = y === undefined ? endMonth(move.last).year : longYear(y);
      const to = isSorting ? null : movedDay(year, month, Number(d), move);
      if (to === null) return null;
      const date = dateOf(to);
      const day = like(date.day, d) + (ordinal ? ordinalOf(date.day) : "");
      return day + between + monthLike(name, date.month, move) + (y ? gap + yearLike(y, date.year) : "");
    },
  ],
  [
    // `2024 Dec`.
    find(`(?<!\\d)${LONG_YEAR}([ ._-])${MONTH}`),
    ([y = "", gap = "", name = ""], move) => {
      const to = movedMonth(monthNumber(name.toLowerCase()), longYear(y), move);
      return to === null ? null : String(to.year) + gap + monthLike(name, to.month, move);
    },
  ],
  [
    // `Sep-24`, `September 2024`, `Sep '24`.
    find(`${MONTH}${GAP}${YEAR}`),
    ([name = "", gap = "", y = ""], move) => {
      const to = movedMonth(monthNumber(name.toLowerCase()), longYear(y), move);
      return to === null ? null : monthLike(name, to.month, move) + gap + yearLike(y, to.year);
    },
  ],
  [
    // A month's name alone: `Feb`, or the first of `Jul-Sep 24`.
    find(MONTH),
    ([name = ""], move) => {
      const to = movedMonth(monthNumber(name.toLowerCase()), null, move);
      return to === null ? null : monthLike(name, to.month, move);
    },
  ],
  [
    // `2023Q4`: quarters of the calendar year.
    find(`(?<!\\d)${LONG_YEAR}([ -]?q)([1-4])(?!\\d)`),
    ([y = "", word = "", q = ""], move) =>
      Number(q) === quarterOfEnd(move.last, "calendar") && Number(y) === endMonth(move.last).year
        ? `${endMonth(move.next).year}${word}${quarterOfEnd(move.next, "calendar")}`
        : null,
  ],
  [
    // `Q4'15`: the apostrophe marks a calendar quarter.
    find(`(?<![a-z\\d])(q)([1-4])( ?['’])${YEAR}`),
    ([word = "", q = "", mark = "", y = ""], move) =>
      Number(q) === quarterOfEnd(move.last, "calendar")
        ? `${word}${quarterOfEnd(move.next, "calendar")}${mark}${yearLike(y, endMonth(move.next).year)}`
        : null,
  ],
  [
    // `Q2`, `Qtr 3`, `Quarter 1`: quarters of the financial year.
    find("(?<![a-z])(q(?:tr|uarter)?\\.? ?)([1-4])(?!\\d)"),
    ([word = ""], { next }) => word + String(quarterOfEnd(next, "financial")),
  ],
  [
    // `H1`, `Half-year 2`.
    find("(?<![a-z])(h|hy|half(?:[ -]year)?)( ?)([12])(?!\\d)"),
    ([word = "", gap = ""], { last, next }) => (isHalf(last) ? word + gap + String(halfOfYear(next)) : null),
  ],
  [
    // `First half 2024/25`.
    find("(?<![a-z\\d])(first|second|1st|2nd)(?= half)"),
    ([word = ""], { last, next }) => {
      if (!isHalf(last)) return null;
      const said = halfOfYear(next) === 1 ? ["first", "1st"] : ["second", "2nd"];
      const moved = said[/\d/.test(word) ? 1 : 0] ?? word;
      return /^[A-Z]/.test(word) ? moved.charAt(0).toUpperCase() + moved.slice(1) : moved;
    },
  ],
  [
    // `2024-W52`, `2024 week 9`.
    find(`(?<!\\d)${LONG_YEAR}([ -]?w(?:ee)?k? ?)(\\d{1,2})(?!\\d)`),
    ([y = "", word = "", week = ""], { last, next }) =>
      last.kind === "week" && next.kind === "week" && Number(week) === last.week && Number(y) === last.year
        ? String(next.year) + behindWord(word, next.week, week)
        : null,
  ],
  [
    // `Week 52`, `Wk 9`.
    find("(?<![a-z])(w(?:ee)?k?\\.? ?)(\\d{1,2})(?!\\d)"),
    ([word = "", week = ""], { last, next }) =>
      last.kind === "week" && next.kind === "week" && Number(week) === last.week
        ? behindWord(word, next.week, week)
        : null,
  ],
  [
    // `P06`, `Month 12`, `M1`: the number of the month in the financial year.
    find("(?<![a-z])((?:period|month|mth|m|p) ?)(\\d{1,2})(?!\\d)"),
    ([word = "", number = ""], { last, next }) =>
      Number(number) === financialMonth(last) ? behindWord(word, financialMonth(next), number) : null,
  ],
  [
    // The bare number that sorts a month, `06 Sep`; the month behind it has been put aside already, as a private
    // character.
    find("(?<![\\d/-])(\\d\\d)(?=[ -](?:$|[\\ue000-\\uf8ff]))"),
    ([number = ""], { last, next }) =>
      Number(number) === financialMonth(last)
        ? behindWord("", financialMonth(next), `0${number}`.slice(-2))
        : null,
  ],
];

/** A year that stands apart from its month or week: `Sep (Actual) 2024`. */
export const YEAR_APART: readonly [RegExp, WriteHeading] = [
  find(`(?<![\\d/-])${LONG_YEAR}(?![\\d/-])|(?<=['’])(\\d\\d)(?!\\d)`),
  ([long, short], { last, next }) => {
    const said = long ?? short ?? "";
    return longYear(said) === yearIn(last) ? yearLike(said, yearIn(next)) : null;
  },
];

/** The calendar year of a period: a week's own, else that in which it ends. */
function yearIn(period: Period): number {
  return period.kind === "week" ? period.year : endMonth(period).year;
}

function find(pattern: string): RegExp {
  return new RegExp(pattern, "gi");
}

/**
 * A year and month in digits, moved on where they are the last period's; `null` for any other, and for periods longer
 * than a month.
 */
function numbered(
  y: string,
  m: string,
  move: HeadingMove,
  write: (year: string, month: string) => string,
): string | null {
  if (move.last.kind !== "month") return null;
  const to = movedMonth(Number(m), Number(y), move);
  return to === null ? null : write(String(to.year), like(to.month, m.length > 1 ? "00" : m));
}

/** A number with as many digits as another that begins with a nought: 7 like `06` is `07`, 5 like `28` is `5`. */
function like(number: number, old: string): string {
  return String(number).padStart(old.startsWith("0") ? old.length : 1, "0");
}

/**
 * A number behind a word. Behind a single letter it keeps two digits (`P12` gives `P01`); behind a longer word it has
 * as many as it needs (`Month 12` gives `Month 1`), unless the old number began with 0.
 */
function behindWord(word: string, number: number, old: string): string {
  return word + like(number, word.replace(/[^a-z]/gi, "").length === 1 && old.length > 1 ? "00" : old);
}

/**
 * A month's name, as long and in the case of the old one: `JUN` gives `SEP`, `June` gives `September`, `Sept` gives
 * `Oct`.
 */
function monthLike(name: string, month: number, { isLong }: HeadingMove): string {
  const full = monthName(month);
  const isShort = name.length <= SHORT_LETTERS || /^(?:sept|febr|octr)$/i.test(name);
  const isWhole = full.length < SHORTEST_LONG ? !isShort : name.length > SHORT_LETTERS && !isShort;
  const word = isWhole || (/^may$/i.test(name) && isLong) ? full : full.slice(0, SHORT_LETTERS);
  if (name === name.toUpperCase()) return word.toUpperCase();
  return name === name.toLowerCase() ? word.toLowerCase() : word;
}

/** A year with two digits or four, as the old one had. */
function yearLike(old: string, year: number): string {
  return old.length > 2 ? String(year) : String(year % 100).padStart(2, "0");
}

/** A year written with two digits, in full. 80 to 99 are of the last century: no scorecard reaches to 2080. */
function longYear(said: string): number {
  const year = Number(said);
  return year >= 100 ? year : year < 80 ? 2000 + year : 1900 + year;
}

/** `st` for 31, `th` for 30. */
function ordinalOf(day: number): string {
  if (day >= 11 && day <= 13) return "th";
  return ["th", "st", "nd", "rd"][day % 10] ?? "th";
}
