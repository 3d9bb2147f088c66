import { numfmt } from "@univerjs/core";

/** A date of two parts as Excel reads it: its serial number and the number format that typing it brings. */
export interface ShortDate {
  readonly serial: number;
  readonly format: "d-mmm" | "mmm-yy";
}

const NUMBERS = /^\s*(\d{1,2})[/-](\d{1,4})\s*$/;
const NAMED = /^\s*([A-Za-z]{3,9})[ /-](\d{1,4})\s*$/;
const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const MONTHS_IN_YEAR = 12;
/** Two-digit years below this are in the 2000s; Excel's default. */
const CENTURY_TURNS = 30;
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/**
 * Reads month and day, or month and year where there is no such day: `10/20` is 20 October of this year, `10/40` is
 * October 1940, `Sep-24` is 24 September, `Jun 2023` is June 2023. `null` for what Excel leaves as text (`5/454`).
 */
export function typedShortDate(text: string, thisYear = new Date().getFullYear()): ShortDate | null {
  const numbers = NUMBERS.exec(text);
  const named = numbers ? null : NAMED.exec(text);
  const month = numbers ? Number(numbers[1]) : monthOf(named?.[1] ?? "");
  const second = (numbers ?? named)?.[2] ?? "";
  if (!second || month < 1 || month > MONTHS_IN_YEAR) return null;
  const number = Number(second);
  if (second.length <= 2 && number >= 1 && number <= daysIn(month, thisYear)) {
    return { serial: serialOf(thisYear, month, number), format: "d-mmm" };
  }
  const year = yearOf(second);
  return year === null ? null : { serial: serialOf(year, month, 1), format: "mmm-yy" };
}

function yearOf(digits: string): number | null {
  const number = Number(digits);
  if (digits.length === 4) return number >= FIRST_YEAR && number <= LAST_YEAR ? number : null;
  if (digits.length !== 2) return null;
  return number < CENTURY_TURNS ? FIRST_YEAR + 100 + number : FIRST_YEAR + number;
}

function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return lower === "sept"
    ? 9
    : MONTHS.findIndex((month) => month === lower || month.slice(0, 3) === lower) + 1;
}

function daysIn(month: number, year: number): number {
  return new Date(year, month, 0).getDate();
}

function serialOf(year: number, month: number, day: number): number {
  return numfmt.dateToSerial([year, month, day]) ?? 0;
}
