import { comparePeriods } from "../../core/periods/comparePeriods";
import { nextPeriod } from "../../core/periods/movePeriod";
import type { Period } from "../../core/periods/period";
import type { Scorecard } from "../../model/scorecard";

/**
 * The months that counts can be brought into: those with cells, the latest first; where each value carries its own
 * period, the one after the latest of them, and that.
 */
export function monthsOpen({ periods, measures }: Scorecard): Period[] {
  if (periods.length > 0) return [...periods].sort((a, b) => comparePeriods(b, a));
  const own = measures.flatMap(({ actuals }) => actuals.flatMap(({ period }) => period ?? []));
  const latest = own.sort(comparePeriods).at(-1);
  return latest ? [nextPeriod(latest), latest] : [];
}
