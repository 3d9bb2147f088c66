import { endOfPeriod, monthsIn } from "../../core/periods/comparePeriods";
import { nextPeriod } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";

/** The period that follows the last, at the step of the last two: Sep-24 after Mar-24 and Jun-24. `null` where there is none. */
export function periodAfter(periods: readonly Period[]): Period | null {
  const last = periods.at(-1);
  if (!last) return null;
  const before = periods.filter(({ kind }) => kind === last.kind).at(-2);
  const step = before ? endOfPeriod(last) - endOfPeriod(before) : monthsIn(last);
  let next = nextPeriod(last);
  while (endOfPeriod(next) < endOfPeriod(last) + step) next = nextPeriod(next);
  return next;
}
