import type { CellArgument, ErrorValue } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { typed } from "../typed/typed";
import { NUM, toNumber, VALUE } from "./coerce";
import { liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";
import { dayOf, daysInExcelMonth, LAST_DAY, MONTHS_IN_YEAR, serialOf } from "./serialDate";
import type { Day } from "./serialDate";

/** Years below this count from 1900: `DATE(24,1,1)` is 1924. */
const CENTURY = 1900;
const LAST_YEAR = 9999;
const DAYS_IN_WEEK = 7;

/** A function of whole numbers; text is read as the number or date that it spells. */
const ofWhole = (work: (...numbers: number[]) => number | null) =>
  liftedPastErrors((...values: Given[]): CellArgument => {
    const numbers = values.map((value) => toNumber(value ?? null));
    const error = numbers.find((number) => isErrorValue(number));
    if (error) return error;
    return work(...(numbers as number[]).map(Math.trunc)) ?? NUM;
  });

const isDay = (serial: number): boolean => serial >= 0 && serial <= LAST_DAY;

const partOfDay = (part: (day: Day) => number) =>
  liftedPastErrors((value: Given = null): number | ErrorValue => {
    const serial = toNumber(value);
    if (isErrorValue(serial)) return serial;
    return serial >= 0 && serial < LAST_DAY + 1 ? part(dayOf(serial)) : NUM;
  });

function date(year = 0, month = 0, day = 0): number | null {
  const full = year >= 0 && year < CENTURY ? year + CENTURY : year;
  if (full < 0 || full > LAST_YEAR) return null;
  return serialOf(full, month, day);
}

/** So many months on, or back; the last day of a month where it has no such day. */
function monthsOn(
  serial: number,
  months: number,
  dayIn: (length: number, day: number) => number,
): number | null {
  if (!isDay(serial)) return null;
  const { year, month, day } = dayOf(serial);
  const count = year * MONTHS_IN_YEAR + month - 1 + months;
  const [toYear, toMonth] = [
    Math.floor(count / MONTHS_IN_YEAR),
    (((count % MONTHS_IN_YEAR) + MONTHS_IN_YEAR) % MONTHS_IN_YEAR) + 1,
  ];
  if (toYear < CENTURY || toYear > LAST_YEAR) return null;
  return serialOf(toYear, toMonth, dayIn(daysInExcelMonth(toYear, toMonth), day));
}

/** The first day of the week by the kinds of WEEKDAY; 1 is a Sunday, and the serial number 1 was one to Excel. */
const WEEKS: Readonly<Record<number, readonly [start: number, from: number]>> = {
  1: [1, 1],
  2: [2, 1],
  3: [2, 0],
  11: [2, 1],
  12: [3, 1],
  13: [4, 1],
  14: [5, 1],
  15: [6, 1],
  16: [7, 1],
  17: [1, 1],
};

function weekday(serial: number, kind = 1): number | null {
  const week = WEEKS[kind];
  if (!week || !isDay(serial)) return null;
  const [start, from] = week;
  const sunday = (serial + DAYS_IN_WEEK - 1) % DAYS_IN_WEEK;
  return ((sunday - (start - 1) + DAYS_IN_WEEK) % DAYS_IN_WEEK) + from;
}

/** The week to which a Thursday belongs, as ISO 8601 counts them. */
function isoWeek(serial: number): number | null {
  if (!isDay(serial)) return null;
  const thursday = serial - ((serial + DAYS_IN_WEEK - 2) % DAYS_IN_WEEK) + 3;
  const first = serialOf(dayOf(thursday).year, 1, 1) ?? 0;
  return Math.floor((thursday - first) / DAYS_IN_WEEK) + 1;
}

/** The kind of WEEKNUM that counts as ISO 8601 does; the others count from the week in which 1 January lies. */
const BY_ISO = 21;
/** Weeks are not counted from 0 to 6, as the third kind of WEEKDAY counts days. */
const NO_WEEKS = 3;

function week(serial: number, kind = 1): number | null {
  if (kind === BY_ISO) return isoWeek(serial);
  const first = isDay(serial) ? serialOf(dayOf(serial).year, 1, 1) : null;
  const before = first === null || kind === NO_WEEKS ? null : weekday(first, kind);
  return first === null || before === null
    ? null
    : Math.floor((serial - first + before - 1) / DAYS_IN_WEEK) + 1;
}

const DATE_FORMAT = /[dmy]/;
const TIME_FORMAT = /h/;

/** DATEVALUE: the day that a text spells, read as if it were typed; a time alone spells the day 0. */
const dayIn = liftedPastErrors((value: Given = null): CellArgument => {
  if (typeof value !== "string" || value.startsWith("=")) return VALUE;
  const { content, format } = typed(value, "General");
  const isDate = "value" in content && (DATE_FORMAT.test(format ?? "") || TIME_FORMAT.test(format ?? ""));
  return isDate && typeof content.value === "number" ? Math.floor(content.value) : VALUE;
});

/** Excel's dates: the year 1900 has its 29 February, months end where they end. */
export const dates: OwnFunctions = {
  DATE: ofWhole(date),
  DATEVALUE: dayIn,
  DAY: partOfDay(({ day }) => day),
  MONTH: partOfDay(({ month }) => month),
  YEAR: partOfDay(({ year }) => year),
  WEEKDAY: ofWhole(weekday),
  WEEKNUM: ofWhole(week),
  ISOWEEKNUM: ofWhole((serial = 0) => isoWeek(serial)),
  EDATE: ofWhole((serial = 0, months = 0) =>
    monthsOn(serial, months, (length, day) => Math.min(day, length)),
  ),
  EOMONTH: ofWhole((serial = 0, months = 0) => monthsOn(serial, months, (length) => length)),
};
