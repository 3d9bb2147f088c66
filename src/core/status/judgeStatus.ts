import type { Polarity } from "./polarity";
import { distance } from "../figures/rounding";
import type { Status } from "./status";

/** What decided a status. */
export type StatusRule =
  | "no-target"
  | "no-polarity"
  | "polarity-none"
  | "meets-target"
  | "misses-target"
  | "at-strict-target"
  | "within-tolerance"
  | "beyond-tolerance"
  | "at-strict-tolerance"
  | "meets-target-tolerance-inverted"
  | "misses-target-tolerance-inverted"
  | "on-plan"
  | "near-plan"
  | "off-plan";

/** A value and the marks that it is held against, all in one unit. */
export interface StatusInput {
  /** As displayed, like the target and the tolerance. */
  readonly actual: number;
  readonly target: number | null;
  readonly tolerance: number | null;
  readonly polarity: Polarity;
  /** The marks that are not met by reaching them: `<10%` at 10%. */
  readonly strict?: { readonly target?: boolean; readonly tolerance?: boolean };
}

/** A status and the rule that gave it, from which `statusReason` makes the sentence. */
export interface JudgedStatus {
  readonly value: Status;
  readonly rule: StatusRule;
}

/**
 * The colour of an actual against its target: green at the target or better, amber at the tolerance or better, red
 * beyond it. Without a tolerance there is no amber. A tolerance on the wrong side of its target is left aside; a strict
 * mark is missed by a value that only reaches it.
 * `judgeStatus({ actual: 0.25, target: 0.2, tolerance: 0.28, polarity: "lower" })` is amber, within-tolerance.
 */
export function judgeStatus({ actual, target, tolerance, polarity, strict = {} }: StatusInput): JudgedStatus {
  if (target === null) return { value: "grey", rule: "no-target" };
  if (polarity === "unknown") return { value: "grey", rule: "no-polarity" };
  if (polarity === "none") return { value: "grey", rule: "polarity-none" };
  if (polarity === "plan") return judgeAgainstPlan(actual, target, tolerance);
  const reaches = (mark: number, isStrict = false): boolean =>
    actual === mark ? !isStrict : polarity === "higher" ? actual > mark : actual < mark;
  const inverted = tolerance !== null && (polarity === "higher" ? tolerance > target : tolerance < target);
  if (inverted) {
    if (reaches(target, strict.target)) return { value: "green", rule: "meets-target-tolerance-inverted" };
    return { value: "red", rule: "misses-target-tolerance-inverted" };
  }
  if (reaches(target, strict.target)) return { value: "green", rule: "meets-target" };
  // A tolerance equal to its target leaves no room for amber, unless the target is strict: then just reaching it is
  // amber.
  if (tolerance === null || (tolerance === target && strict.target !== true))
    return { value: "red", rule: actual === target ? "at-strict-target" : "misses-target" };
  if (reaches(tolerance, strict.tolerance)) return { value: "amber", rule: "within-tolerance" };
  return { value: "red", rule: actual === tolerance ? "at-strict-tolerance" : "beyond-tolerance" };
}

/** Plan is best: the tolerance says how far from the plan, on either side, is still amber. */
function judgeAgainstPlan(actual: number, plan: number, tolerance: number | null): JudgedStatus {
  if (actual === plan) return { value: "green", rule: "on-plan" };
  const near = tolerance !== null && distance(actual, plan) <= distance(tolerance, plan);
  return near ? { value: "amber", rule: "near-plan" } : { value: "red", rule: "off-plan" };
}
