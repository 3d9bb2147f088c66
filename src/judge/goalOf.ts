import type { Fact, Measure } from "../model/scorecard";
import { edgeOf } from "../recognise/columns/thresholds";
import { rangeIn } from "../recognise/columns/markRange";
import { inUnit } from "../recognise/measures/inUnit";

/**
 * What a measure's figures are to reach: its target; of a target between two figures the nearer end. `90-95%` is met by
 * 90% where higher is better, and `5 to 8` by 8 where lower is better. Where nothing says which way is good the target
 * stays a text and judges nothing.
 */
export function goalOf({ target, polarity, unit }: Measure): Fact | null {
  if (target?.value.kind !== "text" && target?.value.kind !== "several") return target;
  if (rangeIn(target.value.shown) === null) return target;
  if (polarity.value !== "higher" && polarity.value !== "lower") return target;
  const end = edgeOf(target, polarity.value);
  const goal = end && inUnit(end, unit, () => null);
  if (goal?.value.kind !== "number" || goal.value.percent !== (unit === "percent")) return target;
  return { ...goal, value: { ...goal.value, shown: target.value.shown } };
}
