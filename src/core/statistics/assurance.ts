import type { ControlLimits } from "./controlLimits";
import type { Polarity } from "../status/polarity";

/** Whether a series reaches its target: always, never, or by chance. */
export type Assurance = "pass" | "fail" | "chance";

/**
 * What natural variation says of a target: one inside the limits is hit and missed by chance, one outside is passed or
 * failed consistently. `assurance(4, { lower: 5, upper: 7 }, "higher")` is pass. `null` without an agreed direction.
 * Source: NHS England, Making Data Count.
 */
export function assurance(
  target: number,
  { lower, upper }: Pick<ControlLimits, "lower" | "upper">,
  polarity: Polarity,
): Assurance | null {
  if (polarity !== "higher" && polarity !== "lower") return null;
  if (lower <= target && target <= upper) return "chance";
  return lower > target === (polarity === "higher") ? "pass" : "fail";
}
