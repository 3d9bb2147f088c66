import { formatPeriod } from "../core/periods/namePeriod";
import type { Period } from "../core/periods/period";
import type { Judgement } from "../model/judgement";
import type { Kept } from "../model/settings";

/**
 * Whether the analyst keeps a measure's colour, or its arrow, for a period against the rule. `period` is `null` where
 * values carry their own.
 */
export function isKept(
  kept: readonly Kept[],
  { measure }: Judgement,
  group: Kept["group"],
  period: Period | null,
): boolean {
  const name = period === null ? "" : formatPeriod(period);
  return kept.some((one) => one.measureKey === measure.key && one.group === group && one.period === name);
}
