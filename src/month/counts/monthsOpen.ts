import { comparePeriods } from "../../core/periods/comparePeriods";
import { nextPeriod } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Scorecard } from "../../model/scorecard";

/**
 * The months that counts can be brought into, the latest first. Where each value carries its own period (`20.9% (March
 * 24)`) there are two: the period after the latest of them, and that one.
 */
export function monthsOpen({ periods, measures }: Scorecard): Period[] {
  if (periods.length > 0) return [...periods].sort((a, b) => comparePeriods(b, a));
  const own = measures.flatMap(({ actuals }) => actuals.flatMap(({ period }) => period ?? []));
  const latest = own.sort(comparePeriods).at(-1);
  return latest ? [nextPeriod(latest), latest] : [];
}
