import {
  endOfPeriod,
  firstDay,
  lastDay,
  monthsIn,
  MONTHS_IN_A_YEAR,
} from "../../core/periods/comparePeriods";
import { DAYS_IN_A_WEEK } from "../../core/periods/calendar";
import { endingAt, nextPeriod } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";

type SpanPeriod = Extract<Period, { kind: "span" }>;

/**
 * The period that follows the last, at the step of the last two: Sep-24 after Mar-24 and Jun-24, the week after the week,
 * April to October behind April to September. `null` where there is none.
 */
export function periodAfter(periods: readonly Period[]): Period | null {
  const last = periods.at(-1);
  if (!last) return null;
  const before = periods.filter(({ kind }) => kind === last.kind).at(-2);
  if (last.kind === "span") return spanAfter(last, before ?? null);
  if (last.kind === "week") {
    const weeks = before ? Math.round((lastDay(last) - lastDay(before)) / DAYS_IN_A_WEEK) : 1;
    return Array.from({ length: weeks }).reduce<Period>(nextPeriod, last);
  }
  const step = before ? endOfPeriod(last) - endOfPeriod(before) : monthsIn(last);
  let next = nextPeriod(last);
  while (endOfPeriod(next) < endOfPeriod(last) + step) next = nextPeriod(next);
  return next;
}

/** Months so far grow until the year is over, and begin again; twelve months to a month move on. */
function spanAfter(last: SpanPeriod, before: Period | null): Period {
  const step = before ? endOfPeriod(last) - endOfPeriod(before) : last.months;
  const grows = before !== null && firstDay(before) === firstDay(last);
  const months = !grows ? last.months : last.months + step > MONTHS_IN_A_YEAR ? step : last.months + step;
  return endingAt({ ...last, months }, endOfPeriod(last) + step);
}
