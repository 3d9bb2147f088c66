import { endOfPeriod, samePeriod } from "../core/periods/comparePeriods";
import type { Period } from "../core/periods/period";

/** Whether both name the same period, or neither names any, as in layouts with the latest value alone. */
export function atPeriod(a: Period | null, b: Period | null): boolean {
  return a === null || b === null ? a === b : samePeriod(a, b);
}

/** Whether a period ends no later than the one asked for. Where either names no period, nothing says that it is later. */
export function upToPeriod(period: Period | null, asked: Period | null): boolean {
  return period === null || asked === null || endOfPeriod(period) <= endOfPeriod(asked);
}
