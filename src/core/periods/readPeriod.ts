import { dateOfSerial, DAYS_1904 } from "./calendar";
import type { CellContent } from "../figures/cellValue";
import { contains, monthsIn } from "./comparePeriods";
import { findPeriods } from "./findPeriods";
import { findShortYear } from "./findShortYear";
import { rollingMonths } from "../../words/time/rolling";
import { dateLetters, isDateFormat } from "../figures/formats/numberFormat";
import type { Period } from "./period";

/**
 * The serial number of 1 March 1900, the first day after the 29 February 1900 that Excel counts and that never was. No
 * scorecard is older.
 */
const FIRST_DAY_READ = 61;

/**
 * The period that a cell is, and nothing else: `Jun-23`, `Sept 24`, `2024/25 Q1`, `2023-24`, `31/03/2024`, a date under
 * a format that shows its month. `null` for `16/17 year olds`, and for words beside the period: `findPeriod` takes those.
 * A workbook may count its days from 1904.
 */
export function readPeriod(
  content: CellContent,
  text: string,
  format: string,
  options: { readonly date1904?: boolean } = {},
): Period | null {
  if (typeof content === "number") return readDate(content, format, options.date1904 === true);
  if (typeof content === "boolean") return null;
  return wholePeriod(content === "" ? text : content) ?? findShortYear(content);
}

/** The period that a text is, brackets apart: `(March24)`. A bare `23/24`, which may be a working, is none. */
export function wholePeriod(text: string): Period | null {
  const { periods, rest } = findPeriods(text);
  if (periods.length !== 1 || /[^\s()[\].,:'-]/.test(rest)) return null;
  return periods[0] ?? null;
}

/**
 * The period that a heading speaks of among its words: `Jun-23 Actual`, `South West Benchmark 2022/23`,
 * `2023/24 Jun-23` (the month). Beside words of figures taken over many months it is the end of those: `Sep-24 R12M`.
 * `null` where it names none, two that do not fit, or a term.
 */
export function findPeriod(heading: string): Period | null {
  const found = periodAmong(heading) ?? findShortYear(heading);
  if (found?.kind !== "month") return found;
  const months = rollingMonths(heading);
  return months === null ? found : { ...found, kind: "span", months };
}

/** As `findPeriod`, for words beside a figure, where `19/20` may be its working. */
export function periodAmong(words: string): Period | null {
  const { periods } = findPeriods(words);
  const found = periods.filter((period) => period !== null);
  const [first, ...others] = found;
  if (first === undefined || found.length < periods.length) return null;
  // Of `2023/24 Jun-23` the month, which lies in the year. `Jun-23 Jul-23` names two months, and neither is certain.
  const finest = others.reduce((a, b) => (monthsIn(b) < monthsIn(a) ? b : a), first);
  return found.every((period) => contains(period, finest)) ? finest : null;
}

function readDate(serial: number, format: string, date1904: boolean): Period | null {
  const letters = dateLetters(format);
  // Typed as Jun-23, Excel makes it the 23rd of this June and shows 23-Jun: which year was meant, nobody can tell.
  const showsMonth = letters.includes("m") && (letters.includes("y") || /^m{3,}$/.test(letters));
  if (!isDateFormat(format) || !showsMonth || serial < FIRST_DAY_READ) return null;
  const date = dateOfSerial(date1904 ? serial + DAYS_1904 : serial);
  if (Number.isNaN(date.getTime())) return null;
  return { kind: "month", year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
