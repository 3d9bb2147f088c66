import type { SentencesByWay } from "./goodWay";
import type { JudgedStatus, StatusRule } from "./judgeStatus";
import type { Polarity } from "./polarity";
import { fillIn } from "../figures/sentence";

/** Why a status is what it is. Slots: the figures as shown. */
const STATUS_SENTENCES: Readonly<Record<StatusRule, SentencesByWay>> = {
  "no-target": "Grey: there is no target to judge {actual} against.",
  "no-polarity": "Grey: nothing says which way is good.",
  "polarity-none": "Grey: the scorecard says that neither way is good.",
  "meets-target": {
    higher: "Green: {actual} meets the target of {target} (higher is better).",
    lower: "Green: {actual} meets the target of {target} (lower is better).",
  },
  "misses-target": {
    higher: "Red: {actual} is below the target of {target} (higher is better).",
    lower: "Red: {actual} is above the target of {target} (lower is better).",
  },
  "at-strict-target": "Red: {actual} reaches the target of {target}, which is not to meet it.",
  "at-strict-tolerance":
    "Red: {actual} misses the target of {target}, and reaches the tolerance of {tolerance}, which is not to be within it.",
  "within-tolerance": {
    higher:
      "Amber: {actual} misses the target of {target} but is within the tolerance of {tolerance} (higher is better).",
    lower:
      "Amber: {actual} misses the target of {target} but is within the tolerance of {tolerance} (lower is better).",
  },
  "beyond-tolerance": {
    higher:
      "Red: {actual} is below the target of {target} and below the tolerance of {tolerance} (higher is better).",
    lower:
      "Red: {actual} is above the target of {target} and above the tolerance of {tolerance} (lower is better).",
  },
  "meets-target-tolerance-inverted": {
    higher:
      "Green: {actual} meets the target of {target} (higher is better). The tolerance of {tolerance} lies above the target, so it was left aside.",
    lower:
      "Green: {actual} meets the target of {target} (lower is better). The tolerance of {tolerance} lies below the target, so it was left aside.",
  },
  "misses-target-tolerance-inverted": {
    higher:
      "Red: {actual} is below the target of {target} (higher is better). The tolerance of {tolerance} lies above the target, so it was left aside.",
    lower:
      "Red: {actual} is above the target of {target} (lower is better). The tolerance of {tolerance} lies below the target, so it was left aside.",
  },
  "on-plan": "Green: {actual} is the plan of {target} (at the plan is best).",
  "near-plan":
    "Amber: {actual} is not the plan of {target} but no further from it than the tolerance of {tolerance} (at the plan is best).",
  "off-plan": "Red: {actual} is not the plan of {target} (at the plan is best).",
};

/** The figures of a status sentence, as shown. */
export interface StatusSlots {
  readonly actual: string;
  readonly target: string | null;
  readonly tolerance: string | null;
}

/**
 * The sentence that says why: "Amber: 25% misses the target of 20% but is within the tolerance of 28% (lower is better)."
 */
export function statusReason(judged: JudgedStatus, polarity: Polarity, shown: StatusSlots): string {
  const sentences = STATUS_SENTENCES[judged.rule];
  const template =
    typeof sentences === "string" ? sentences : sentences[polarity === "lower" ? "lower" : "higher"];
  return fillIn(template, { ...shown });
}
