import { formatPeriod } from "../core/periods/namePeriod";
import type { Period } from "../core/periods/period";
import type { Judgement } from "../model/judgement";
import type { Kept } from "../model/settings";

/** Whether the user keeps a colour, or an arrow, of a measure in a period. */
export function isKept(
  kept: readonly Kept[],
  { measure }: Judgement,
  group: Kept["group"],
  period: Period | null,
): boolean {
  const name = period === null ? "" : formatPeriod(period);
  return kept.some((one) => one.measureKey === measure.key && one.group === group && one.period === name);
}
