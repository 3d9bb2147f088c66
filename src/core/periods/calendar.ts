/** A day as JavaScript's dates count it. */
export const MILLISECONDS_A_DAY = 86_400_000;
/** Years are written by the last two digits of four: `2024/25`. */
export const CENTURY = 100;
/** Two digits of a year are of this century, unless something says otherwise. */
export const THIS_CENTURY = 2000;
/** Days from one week's Monday to the next. */
export const DAYS_IN_A_WEEK = 7;
/** Day 0 of the count, 1 January 1970, was a Thursday, three days after Monday. */
const DAY_0_AFTER_MONDAY = 3;
/** Thursday is three days after Monday. A week belongs to the year in which its Thursday lies (ISO 8601). */
const THURSDAY = 3;

/** A date as a count of days; day 0 of a month is the last of the month before: `dayNumber(2024, 3, 0)` is 29 February. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / MILLISECONDS_A_DAY;
}

/** The date that a count of days stands for. */
export function dateOf(day: number): { readonly year: number; readonly month: number; readonly day: number } {
  const date = new Date(day * MILLISECONDS_A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** The last day of a month: 29 for February 2024. */
export function daysInMonth(year: number, month: number): number {
  return dateOf(dayNumber(year, month + 1, 0)).day;
}

/** The ISO week in which a day lies: 6 May 2024 is in week 19 of 2024, 30 December 2024 in week 1 of 2025. */
export function weekOf(day: number): { readonly year: number; readonly week: number } {
  const thursday = mondayBefore(day) + THURSDAY;
  const { year } = dateOf(thursday);
  return { year, week: Math.floor((thursday - dayNumber(year, 1, 1)) / DAYS_IN_A_WEEK) + 1 };
}

/** The Monday of an ISO week, as a count of days; 4 January is always in the first. */
export function mondayOf(year: number, week: number): number {
  return mondayBefore(dayNumber(year, 1, 4)) + (week - 1) * DAYS_IN_A_WEEK;
}

function mondayBefore(day: number): number {
  const after = (day + DAY_0_AFTER_MONDAY) % DAYS_IN_A_WEEK;
  return day - ((after + DAYS_IN_A_WEEK) % DAYS_IN_A_WEEK);
}

/** Days by which the serial numbers of workbooks that count from 1904 are behind. */
export const DAYS_1904 = 1_462;
/** Excel's serial number of 1 January 1970, which is day 0 of the count. */
export const SERIAL_OF_1970 = 25_569;

/** The date of one of Excel's serial numbers, without its time of day: 45473 is 30 June 2024. */
export function dateOfSerial(serial: number): Date {
  return new Date((Math.floor(serial) - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
}
