import type { Polarity } from "./polarity";
import { distance } from "../figures/rounding";

/**
 * How far a figure is from its target or benchmark, in its own unit; positive is better: `gap(0.93, 0.9, "higher")` is
 * 0.03, and so is `gap(0.17, 0.2, "lower")`. Where the plan is best a figure off it is below zero on either side. `null`
 * where nothing says which way is good; no gap is none, whatever is good.
 */
export function gap(actual: number, target: number, polarity: Polarity): number | null {
  const apart = distance(actual, target);
  if (apart === 0) return 0;
  if (polarity === "plan") return -apart;
  if (polarity !== "higher" && polarity !== "lower") return null;
  return actual > target === (polarity === "higher") ? apart : -apart;
}
