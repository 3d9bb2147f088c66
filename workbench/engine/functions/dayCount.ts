import { dayOf, daysInExcelMonth, LAST_DAY, MONTHS_IN_YEAR } from "./serialDate";

const DAYS_IN_MONTH = 30;
const FEBRUARY = 2;

/**
 * The years between two days, with months of 30 days, where the first is the last of a February: it counts as the 30th,
 * and so does a second that is one too. `null` where the first is another day.
 *
 * @example yearsFromFebruary(43890, 45351) // 4, from 29 February 2020 to 29 February 2024
 */
export function yearsFromFebruary(start: number, end: number): number | null {
  if (!(start >= 0 && end >= start && end <= LAST_DAY)) return null;
  const [from, to] = [dayOf(start), dayOf(end)];
  const isLast = ({ year, month, day }: typeof from): boolean =>
    month === FEBRUARY && day === daysInExcelMonth(year, month);
  if (!isLast(from)) return null;
  const day = isLast(to) ? DAYS_IN_MONTH : Math.min(to.day, DAYS_IN_MONTH);
  const months = (to.year - from.year) * MONTHS_IN_YEAR + to.month - from.month;
  return (months * DAYS_IN_MONTH + day - DAYS_IN_MONTH) / (MONTHS_IN_YEAR * DAYS_IN_MONTH);
}
