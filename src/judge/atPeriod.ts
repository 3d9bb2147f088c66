import { endOfPeriod, samePeriod } from "../core/periods/comparePeriods";
import type { Period } from "../core/periods/period";

/** Both name the same period, or neither names any. */
export function atPeriod(a: Period | null, b: Period | null): boolean {
  return a === null || b === null ? a === b : samePeriod(a, b);
}

/** Not after the period asked for; where either names none, nothing says that it is. */
export function upToPeriod(period: Period | null, asked: Period | null): boolean {
  return period === null || asked === null || endOfPeriod(period) <= endOfPeriod(asked);
}
