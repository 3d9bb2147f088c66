import { displayed } from "../../core/figures/displayed";
import type { GoodWay } from "../../core/status/goodWay";
import type { Fact, Measure } from "../../model/scorecard";

/**
 * Which way is good, by arithmetic: a target of 90% above a tolerance of 80% says higher. The tolerance counts first, since
 * a baseline may lie on either side of an easy target. `null` where neither tells.
 */
export function wayOfMarks({
  target,
  tolerance,
  baseline,
}: Pick<Measure, "target" | "tolerance" | "baseline">): GoodWay | null {
  return wayFrom(tolerance, target) ?? wayFrom(baseline, target);
}

/** Which way a target lies from what it is better than: 90% from 80% is higher. `null` where either is no figure. */
export function wayFrom(from: Fact | null, target: Fact | null): GoodWay | null {
  if (from?.value.kind !== "number" || target?.value.kind !== "number") return null;
  const [start, goal] = [displayed(from.value), displayed(target.value)];
  if (start === goal) return null;
  return goal > start ? "higher" : "lower";
}
