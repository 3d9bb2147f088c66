import { monthsIn } from "../periods/comparePeriods";
import type { Period } from "../periods/period";

/**
 * The kind of period that most of these are, the shorter where two are as many: among months and quarters of one row
 * the months, so that a quarter's total is not compared with a month. Years that have gone stand before both.
 */
export function mainKind(periods: readonly (Period | null)[]): Period["kind"] | null {
  const counts = new Map<Period["kind"], { count: number; months: number }>();
  for (const period of periods) {
    if (period === null) continue;
    const { count } = counts.get(period.kind) ?? { count: 0 };
    counts.set(period.kind, { count: count + 1, months: monthsIn(period) });
  }
  if (counts.size > 1) counts.delete("year");
  const [first] = [...counts].sort(([, a], [, b]) => b.count - a.count || a.months - b.months);
  return first?.[0] ?? null;
}
