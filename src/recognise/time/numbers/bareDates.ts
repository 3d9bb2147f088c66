// Excel turns headings into numbers and dates: March 2024 may stand in a cell as 45352, 202403, 2024.03, or as 24
// March. One such cell could be anything. Several in a row that step by a week, a month or a quarter are taken for the
// periods they were typed as.

import { dateLetters, isDateFormat } from "../../../core/figures/formats/numberFormat";
import {
  THIS_CENTURY,
  dateOf,
  DAYS_1904,
  daysInMonth,
  DAYS_IN_A_WEEK,
  SERIAL_OF_1970,
} from "../../../core/periods/calendar";
import { MONTHS_IN_A_QUARTER, MONTHS_IN_A_YEAR } from "../../../core/periods/comparePeriods";
import { monthName, monthNumber } from "../../../words/time/months";
import type { Cell } from "../../tables/cell";
import { isYearless } from "../yearless";

/** The same day's number in workbooks that count from 1904. */
const SERIAL_FROM_1904 = SERIAL_OF_1970 - DAYS_1904;
/** Days from 2000 to 2050, counted from 1970. */
const FIRST_DAY = 10_957;
const LAST_DAY = 29_219;
/** Numbers side by side that step like months before they are taken for them. */
const FEWEST_NUMBERS = 3;
/** Days of one date each; two are enough, since no day of a month heads a column. */
const FEWEST_DAYS = 2;
/** `24-Mar` may be March of year 24; years so early are days. */
const EARLIEST_YEAR = 15;
/** Headings are typed in their own year, or for the year after the next. */
const LATEST_YEARS = 2;
const TWO_AND_TWO = /^(\d\d)[/.-](\d\d)$/;
const DAY_AND_MONTH = /^(\d\d)[ -]([a-z]{3,9})$/i;

/** What a cell says when it stands in a row of months: in months, or in days where weeks step; and whether it may. */
interface BareReading {
  readonly fewest: number;
  /** The count that must step evenly from cell to cell, and the steps that it may take. */
  at(cell: Cell): number | null;
  readonly steps: readonly number[];
  as(cell: Cell): Cell;
}

/** `45383`, a date of which only Excel's number is left: the first or the last of a month. */
const serialOf = (days: "first" | "last", day0: number): BareReading => ({
  fewest: FEWEST_NUMBERS,
  steps: [1, MONTHS_IN_A_QUARTER],
  at(cell) {
    const date = dayIn(cell, day0);
    if (date === null) return null;
    const { year, month, day } = dateOf(date);
    return day === (days === "first" ? 1 : daysInMonth(year, month)) ? inMonths(year, month) : null;
  },
  as: (cell) => ({ ...asDay(cell, day0), format: "mmm-yy" }),
});

/** The same from week to week. */
const weeksFrom = (day0: number): BareReading => ({
  fewest: FEWEST_NUMBERS,
  steps: [DAYS_IN_A_WEEK],
  at: (cell) => dayIn(cell, day0),
  as: (cell) => ({ ...asDay(cell, day0), format: "dd/mm/yyyy" }),
});

/** `202404` as a number. */
const YEAR_AND_MONTH: BareReading = {
  fewest: FEWEST_NUMBERS,
  steps: [1, MONTHS_IN_A_QUARTER],
  at(cell) {
    const number = plainNumber(cell);
    const [year, month] = [Math.floor((number ?? 0) / 100), (number ?? 0) % 100];
    const isOne =
      year >= THIS_CENTURY && year < THIS_CENTURY + 100 && month >= 1 && month <= MONTHS_IN_A_YEAR;
    return isOne ? inMonths(year, month) : null;
  },
  as: (cell) => ({ ...cell, content: String(cell.content), format: "@" }),
};

/** `2024.04` as a number: 2024.1 is October. */
const YEAR_POINT_MONTH: BareReading = {
  fewest: FEWEST_NUMBERS,
  steps: [1, MONTHS_IN_A_QUARTER],
  at: (cell) => pointMonth(cell)?.months ?? null,
  as: (cell) => ({ ...cell, content: pointMonth(cell)?.said ?? cell.content, format: "@" }),
};

/** Year and month by two digits each, typed as text: `24/04`, or the other way round. */
const twoDigits = (first: "year" | "month"): BareReading => ({
  fewest: FEWEST_NUMBERS,
  steps: [1, MONTHS_IN_A_QUARTER],
  at: (cell) => numbersTyped(cell, first)?.months ?? null,
  as: (cell) => ({ ...cell, content: numbersTyped(cell, first)?.said ?? cell.content, format: "@" }),
});

/** `Mar-24`, of which Excel has made 24 March of the year in which it was typed. */
const TYPED_MONTH: BareReading = {
  fewest: FEWEST_DAYS,
  steps: [1, MONTHS_IN_A_QUARTER],
  at: (cell) => monthTyped(cell)?.months ?? null,
  as(cell) {
    const typed = monthTyped(cell);
    return typed === null ? cell : { ...cell, content: typed.said, format: "@" };
  },
};

/** The first reading that finds enough cells wins: months before weeks, and `24/04` as year and month before the other way round. */
const readingsFrom = (day0: number): readonly BareReading[] => [
  serialOf("first", day0),
  serialOf("last", day0),
  YEAR_AND_MONTH,
  YEAR_POINT_MONTH,
  TYPED_MONTH,
  twoDigits("year"),
  twoDigits("month"),
  weeksFrom(day0),
];
const READINGS = readingsFrom(SERIAL_OF_1970);
const READINGS_OF_1904 = readingsFrom(SERIAL_FROM_1904);

/**
 * Cells side by side that are headings of months only because they step like them: bare numbers of dates, `202404`,
 * `24-Mar` for March 2024. They come back as a person reads them; `null` for cells that are none.
 */
export function bareDates(cells: readonly Cell[], date1904 = false): (readonly [at: number, cell: Cell])[] {
  for (const reading of date1904 ? READINGS_OF_1904 : READINGS) {
    const run = longestRun(cells, reading);
    if (run.length >= reading.fewest)
      return run.flatMap((at) => {
        const cell = cells[at];
        return cell ? [[at, reading.as(cell)] as const] : [];
      });
  }
  return [];
}

/** The first cells that step evenly, blanks and words between them apart. */
function longestRun(cells: readonly Cell[], { at, steps }: BareReading): number[] {
  let run: { at: number; count: number }[] = [];
  let best: number[] = [];
  let step = 0;
  cells.forEach((cell, index) => {
    const count = at(cell);
    if (count === null) return;
    const last = run.at(-1);
    const taken = last === undefined ? 0 : count - last.count;
    const goesOn =
      last !== undefined && steps.includes(Math.abs(taken)) && (run.length < 2 || taken === step);
    if (!goesOn) run = [];
    step = taken;
    run.push({ at: index, count });
    if (run.length > best.length) best = run.map((one) => one.at);
  });
  return best;
}

/** The day that a bare number stands for, counted from 1970; `null` where it is none of this time. */
function dayIn(cell: Cell, day0: number): number | null {
  const serial = plainNumber(cell);
  const date = serial === null ? null : serial - day0;
  return date === null || date < FIRST_DAY || date > LAST_DAY ? null : date;
}

/** The cell as it would stand in a workbook that counts from 1900. */
function asDay(cell: Cell, day0: number): Cell {
  const content = Number(cell.content) - day0 + SERIAL_OF_1970;
  return { ...cell, content, value: { kind: "text", shown: cell.text } };
}

/** A whole number that no format makes a date or a percentage. */
function plainNumber({ content, format }: Cell): number | null {
  const isPlain = typeof content === "number" && Number.isInteger(content);
  return isPlain && (format === "General" || format === "0") ? content : null;
}

function monthTyped({ content, text, format }: Cell): TypedMonth | null {
  const isDate = typeof content === "number" && isDateFormat(format) && !dateLetters(format).includes("y");
  if (!isDate && typeof content !== "string") return null;
  const [, day = "", word = ""] = DAY_AND_MONTH.exec((isDate ? text : String(content)).trim()) ?? [];
  const [year, month] = [Number(day), monthNumber(word.toLowerCase())];
  if (month === 0 || year < EARLIEST_YEAR || (!isDate && isYearless(String(content)))) return null;
  if (isDate && THIS_CENTURY + year > dateOf(Math.floor(content) - SERIAL_OF_1970).year + LATEST_YEARS)
    return null;
  return typedMonth(year, month);
}

function numbersTyped({ content }: Cell, first: "year" | "month"): TypedMonth | null {
  const [, a = "", b = ""] = (typeof content === "string" && TWO_AND_TWO.exec(content.trim())) || [];
  const [year, month] = (first === "year" ? [a, b] : [b, a]).map(Number);
  if (!year || !month || year < EARLIEST_YEAR || month > MONTHS_IN_A_YEAR) return null;
  return typedMonth(year, month);
}

function pointMonth({ content, format }: Cell): TypedMonth | null {
  if (typeof content !== "number" || isDateFormat(format)) return null;
  const year = Math.floor(content) - THIS_CENTURY;
  const month = Math.round((content % 1) * 100);
  const isOne = year >= EARLIEST_YEAR && year < 100 && month >= 1 && month <= MONTHS_IN_A_YEAR;
  return isOne && content === Number(`${THIS_CENTURY + year}.${String(month).padStart(2, "0")}`)
    ? typedMonth(year, month)
    : null;
}

interface TypedMonth {
  readonly months: number;
  readonly said: string;
}

function typedMonth(year: number, month: number): TypedMonth {
  return { months: inMonths(THIS_CENTURY + year, month), said: `${monthName(month)} ${THIS_CENTURY + year}` };
}

function inMonths(year: number, month: number): number {
  return year * MONTHS_IN_A_YEAR + month;
}
