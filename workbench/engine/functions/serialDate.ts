/** Serial numbers of days as Excel counts them: 1 is 1 January 1900, and 60 is 29 February 1900, which never was. */

/** A day of the calendar, the month from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_MS = 86_400_000;
/** The day before 1 January 1900 as Excel counts from the leap day on, and one day later as it counts before it. */
const EPOCH = Date.UTC(1899, 11, 30);
/** 29 February 1900, which Excel took over from Lotus 1-2-3. */
const LEAP_DAY = 60;
/** 31 December 9999. */
export const LAST_DAY = 2_958_465;
const FIRST_YEAR = 1900;
/** Months beyond these count on into the next year, as `DATE(2024,14,1)` has it. */
export const MONTHS_IN_YEAR = 12;

/** The day of a serial number: 60 is 29 February 1900, 0 is the day 0 of January 1900. */
export function dayOf(serial: number): Day {
  const whole = Math.floor(serial);
  if (whole === 0) return { year: FIRST_YEAR, month: 1, day: 0 };
  if (whole === LEAP_DAY) return { year: FIRST_YEAR, month: 2, day: 29 };
  const date = new Date(EPOCH + (whole < LEAP_DAY ? whole + 1 : whole) * DAY_MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The serial number of a day; months and days beyond their end run on. `null` where Excel has none. */
export function serialOf(year: number, month: number, day: number): number | null {
  const first = new Date(0);
  first.setUTCFullYear(year, month - 1, 1);
  const counted = Math.round((first.getTime() - EPOCH) / DAY_MS);
  // Days are counted on from the first of the month, through the leap day of 1900 as Excel does.
  const serial = (counted <= LEAP_DAY ? counted - 1 : counted) + day - 1;
  return serial >= 0 && serial <= LAST_DAY ? serial : null;
}

/** How many days a month has; February 1900 has 29. */
export function daysInExcelMonth(year: number, month: number): number {
  if (year === FIRST_YEAR && month === 2) return 29;
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
