import type { Direction } from "./direction";
import type { Polarity } from "./polarity";
import { distance } from "../figures/rounding";

/** What decided a direction. */
export type DirectionRule =
  | "unchanged"
  | "within-threshold"
  | "better"
  | "worse"
  | "nearer-plan"
  | "further-from-plan"
  | "as-far-from-plan"
  | "no-polarity"
  | "polarity-none"
  | "no-plan";

/** Two values of one measure, and what tells whether the step between them is good. */
export interface DirectionInput {
  /** As displayed, like the previous value. */
  readonly current: number;
  readonly previous: number;
  readonly polarity: Polarity;
  /** A step of at most this much, in the unit of the values, counts as unchanged. */
  readonly threshold?: number;
  /** What is best where the polarity is `plan`. */
  readonly plan?: number | null;
}

/** A direction and the rule that gave it, from which `directionReason` makes the sentence. */
export interface JudgedDirection {
  readonly value: Direction;
  readonly rule: DirectionRule;
}

/**
 * Whether a step is for better or worse. An unchanged value needs no polarity.
 * `judgeDirection({ current: 0.8, previous: 0.77, polarity: "higher" })` is improving.
 */
export function judgeDirection({
  current,
  previous,
  polarity,
  threshold = 0,
  plan = null,
}: DirectionInput): JudgedDirection {
  const step = distance(current, previous);
  if (step === 0) return { value: "unchanged", rule: "unchanged" };
  if (step <= threshold) return { value: "unchanged", rule: "within-threshold" };
  if (polarity === "unknown") return { value: "unknown", rule: "no-polarity" };
  if (polarity === "none") return { value: "unknown", rule: "polarity-none" };
  if (polarity === "plan") return towardsPlan(current, previous, plan);
  const better = polarity === "higher" ? current > previous : current < previous;
  return better ? { value: "improving", rule: "better" } : { value: "worsening", rule: "worse" };
}

function towardsPlan(current: number, previous: number, plan: number | null): JudgedDirection {
  if (plan === null) return { value: "unknown", rule: "no-plan" };
  const nearer = distance(previous, plan) - distance(current, plan);
  if (nearer === 0) return { value: "unchanged", rule: "as-far-from-plan" };
  return nearer > 0
    ? { value: "improving", rule: "nearer-plan" }
    : { value: "worsening", rule: "further-from-plan" };
}
