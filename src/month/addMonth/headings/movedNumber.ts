import { dateLetters, isDateFormat } from "../../../core/figures/formats/numberFormat";
import { dateOf, dayNumber, DAYS_1904, SERIAL_OF_1970 } from "../../../core/periods/calendar";
import { endMonth, movedDay, type HeadingMove, type MonthOf } from "./headingMove";

const CENTURY = 100;
/** Numbers below are no dates of this century. */
const FIRST_DATE = 36_526;

/**
 * A heading that is a number: a date moves on by its months, in whichever of Excel's calendars it lies in the last
 * period; `202409` becomes `202410` and `2024.09` `2024.1`, which is shown so or as 2024.10; of `24-Mar`, typed for March 2024, the day goes on as the year.
 */
export function movedNumber(number: number, format: string, move: HeadingMove): number {
  const { last, next } = move;
  const [from, to] = [endMonth(last), endMonth(next)];
  const isDate = isDateFormat(format);
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

/** Year and month in one number: 2024.09. */
function withMonth({ year, month }: MonthOf): number {
  return Number(`${year}.${String(month).padStart(2, "0")}`);
}
