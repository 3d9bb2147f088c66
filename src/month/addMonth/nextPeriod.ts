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
 * The period that follows the last, at the step at which the last two lie apart: Mar-24, Jun-24 give Sep-24; `2023/24
 * Q4` gives `2024/25 Q1`; a lone period is followed by the next of its kind. `null` where the scorecard names no
 * period.
 */
export function periodAfter(periods: readonly Period[]): Period | null {
  const last = periods.at(-1);
  if (!last) return null;
  // A yearly total among months is no step: only periods of the same kind are compared.
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

/**
 * The span that follows. Months so far grow from their fixed start until the year is full, and begin again (April to
 * September, April to October); twelve months to a month keep their length and move on.
 */
function spanAfter(last: SpanPeriod, before: Period | null): Period {
  const step = before ? endOfPeriod(last) - endOfPeriod(before) : last.months;
  const grows = before !== null && firstDay(before) === firstDay(last);
  const months = !grows ? last.months : last.months + step > MONTHS_IN_A_YEAR ? step : last.months + step;
  return endingAt({ ...last, months }, endOfPeriod(last) + step);
}
