import type { CellContent } from "../../core/figures/cellValue";
import {
  endOfPeriod,
  MONTHS_IN_A_QUARTER,
  MONTHS_IN_A_YEAR,
  samePeriod,
} from "../../core/periods/comparePeriods";
import { financialYear } from "../../core/periods/movePeriod";
import { namePeriod } from "../../core/periods/namePeriod";
import { isDateFormat } from "../../core/figures/numberFormat";
import type { Period } from "../../core/periods/period";
import { findPeriod } from "../../core/periods/readPeriod";
import type { GridCell } from "./axis";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const MONTH =
  /(?<![a-z])(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])/i;
const QUARTER = /(q(?:tr|uarter)?\.? ?)([1-4])(?!\d)/i;
const FINANCIAL_YEAR = /((?:19|20)\d\d|(?<!\d)\d\d) ?([/-]) ?((?:19|20)\d\d|\d\d)(?!\d)/;
/** `01/2025`, and `2025-01`. */
const MONTH_OF_YEAR = /(?<![\d/.-])(0?[1-9]|1[0-2])([/.-])((?:19|20)\d\d)(?!\d)/;
const YEAR_AND_MONTH = /(?<![\d/.-])((?:19|20)\d\d)([/.-])(0[1-9]|1[0-2])(?![\d/.-])/;
const SHORT = 3;
const MILLISECONDS_A_DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);

/** Marks of a month that is not final yet; the next one's heading starts without. */
const PROVISIONAL = /\s*\((?:p|prov\.?|provisional|r|revised)\)/i;

/**
 * The heading of the next period, written as the last one is: a date moves on by its months, `Jun-24 Actual` becomes
 * `Sep-24 Actual`, `Qtr 3` becomes `Qtr 4`, `2023/24 Q4` becomes `2024/25 Q1`. What names no period stays: `Actual`.
 */
export function nextHeading(cell: GridCell, last: Period, next: Period): CellContent {
  const { content, format } = cell;
  if (typeof content === "number") return isDateFormat(format) ? movedDate(content, last, next) : content;
  if (typeof content !== "string") return content;
  const text = content.replace(PROVISIONAL, "");
  const moved = movedText(text, last, next);
  const said = findPeriod(text);
  if (said === null || !samePeriod(said, last)) return moved;
  const says = findPeriod(moved);
  return says !== null && samePeriod(says, next) ? moved : namePeriod(next);
}

/** A date as many months on; the last day of a month stays one. */
function movedDate(serial: number, last: Period, next: Period): number {
  const date = new Date(DAY_0 + Math.floor(serial) * MILLISECONDS_A_DAY);
  const months = endOfPeriod(next) - endOfPeriod(last);
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const lastDay = (ofMonth: number) => new Date(Date.UTC(year, ofMonth + 1, 0)).getUTCDate();
  const wanted = day === lastDay(month) ? lastDay(month + months) : Math.min(day, lastDay(month + months));
  return (Date.UTC(year, month + months, wanted) - DAY_0) / MILLISECONDS_A_DAY;
}

function movedText(text: string, last: Period, next: Period): string {
  const end = endOfPeriod(next);
  const year = Math.floor((end - 1) / MONTHS_IN_A_YEAR);
  const month = end - year * MONTHS_IN_A_YEAR;
  const oldYear = Math.floor((endOfPeriod(last) - 1) / MONTHS_IN_A_YEAR);
  const oldMonth = endOfPeriod(last) - oldYear * MONTHS_IN_A_YEAR;
  const isOld = (saidYear: string, saidMonth: string) =>
    last.kind === "month" && Number(saidYear) === oldYear && Number(saidMonth) === oldMonth;
  const numbered = text
    .replace(MONTH_OF_YEAR, (whole, said: string, mark: string, ofYear: string) =>
      isOld(ofYear, said) ? String(month).padStart(said.length, "0") + mark + String(year) : whole,
    )
    .replace(YEAR_AND_MONTH, (whole, ofYear: string, mark: string, said: string) =>
      isOld(ofYear, said) ? String(year) + mark + String(month).padStart(said.length, "0") : whole,
    );
  if (numbered !== text) return numbered;
  let moved = text.replace(FINANCIAL_YEAR, (whole, from: string, mark: string, to: string) =>
    isFinancialYear(from, to)
      ? yearLike(from, financialYear(next)) + mark + yearLike(to, financialYear(next) + 1)
      : whole,
  );
  moved = moved.replace(QUARTER, (_, word: string) => word + String(quarterOf(month)));
  const hasMonth = MONTH.test(moved);
  moved = moved.replace(MONTH, (name) => monthLike(name, month));
  if (!hasMonth || FINANCIAL_YEAR.test(text)) return moved;
  return moved.replace(new RegExp(`(?<!\\d)(${oldYear}|${twoDigits(oldYear)})(?!\\d)`), (old) =>
    yearLike(old, year),
  );
}

function isFinancialYear(from: string, to: string): boolean {
  return (Number(from) + 1) % 100 === Number(to) % 100;
}

/** The quarter of the financial year in which a month lies. */
function quarterOf(month: number): number {
  return Math.floor(((month + MONTHS_IN_A_YEAR - 4) % MONTHS_IN_A_YEAR) / MONTHS_IN_A_QUARTER) + 1;
}

/** A month's name, as long and in the case of another: `JUN` gives `SEP`, `June` gives `September`, `Sept` gives `Oct`. */
function monthLike(name: string, month: number): string {
  const full = MONTHS[month - 1] ?? "";
  const long = name.length > SHORT + 1 || (name.length > SHORT && !/^sept$/i.test(name));
  const word = long ? full : full.slice(0, SHORT);
  if (name === name.toUpperCase()) return word.toUpperCase();
  return name === name.toLowerCase() ? word.toLowerCase() : word;
}

function yearLike(old: string, year: number): string {
  return old.length > 2 ? String(year) : twoDigits(year);
}

function twoDigits(year: number): string {
  return String(year % 100).padStart(2, "0");
}
