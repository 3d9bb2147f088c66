import { dateLetters, isDateFormat } from "../../../core/figures/formats/numberFormat";
import { CENTURY, dateOf, dayNumber, DAYS_1904, SERIAL_OF_1970 } from "../../../core/periods/calendar";
import { endMonth, movedDay, type HeadingMove, type MonthOf } from "./headingMove";

/** The serial number of 1 January 2000. Smaller numbers without a date format are counts, references or years. */
const FIRST_DATE = 36_526;

/**
 * A heading that is a number, one period later. A date moves on by its months, in whichever of Excel's calendars (from
 * 1900 or from 1904) it lies in the last period. `202409` becomes `202410`, and `2024.09` becomes `2024.1`, which the
 * cell's format shows as 2024.10. `Mar-24` typed into a cell may have become 24 March of the current year, shown as
 * `24-Mar`; there the day is the year, and it moves as the year. A number of no such kind stays.
 */
export function movedNumber(number: number, format: string, move: HeadingMove): number {
  const { last, next } = move;
  const [from, to] = [endMonth(last), endMonth(next)];
  const isDate = isDateFormat(format);
  // `202409`: the year, and the month in two digits.
  if (!isDate && number === from.year * CENTURY + from.month) return to.year * CENTURY + to.month;
  if (!isDate && number === withMonth(from)) return withMonth(to);
  if (!isDate && (number < FIRST_DATE || !Number.isInteger(number))) return number;
  const date = dateOf(Math.floor(number) - SERIAL_OF_1970);
  if (
    isDate &&
    !dateLetters(format).includes("y") &&
    date.month === from.month &&
    date.day === from.year % CENTURY
  )
    return dayNumber(date.year, to.month, to.year % CENTURY) + SERIAL_OF_1970;
  for (const shift of isDate ? [0, DAYS_1904] : [0]) {
    const { year, month, day } = dateOf(Math.floor(number) - SERIAL_OF_1970 + shift);
    const moved = movedDay(year, month, day, move);
    if (moved !== null) return moved + SERIAL_OF_1970 - shift;
  }
  return number;
}

/** Year and month in one number, as `2024.09`. */
function withMonth({ year, month }: MonthOf): number {
  return Number(`${year}.${String(month).padStart(2, "0")}`);
}
