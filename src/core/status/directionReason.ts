import type { SentencesByWay } from "./goodWay";
import type { DirectionRule, JudgedDirection } from "./judgeDirection";
import type { Polarity } from "./polarity";
import { fillIn } from "../figures/sentence";

/** Why a direction is what it is. Slots: the figures as shown. */
const DIRECTION_SENTENCES: Readonly<Record<DirectionRule, SentencesByWay>> = {
  unchanged: "{previous} to {current} is unchanged.",
  "within-threshold": "{previous} to {current} is within {threshold}, so it counts as unchanged.",
  better: {
    higher: "{previous} to {current} is better, since higher is better.",
    lower: "{previous} to {current} is better, since lower is better.",
  },
  worse: {
    higher: "{previous} to {current} is worse, since higher is better.",
    lower: "{previous} to {current} is worse, since lower is better.",
  },
  "nearer-plan": "{previous} to {current} is better, since it is nearer to the plan of {plan}.",
  "further-from-plan": "{previous} to {current} is worse, since it is further from the plan of {plan}.",
  "as-far-from-plan": "{previous} to {current} is unchanged, since it is as far from the plan of {plan}.",
  "no-polarity": "Cannot tell: nothing says which way is good.",
  "polarity-none": "Cannot tell: the scorecard says that neither way is good.",
  "no-plan": "Cannot tell: the plan is best, and there is no figure for the plan.",
};

/** The figures of a direction sentence, as shown. */
export interface DirectionSlots {
  readonly previous: string;
  readonly current: string;
  readonly threshold?: string;
  readonly plan?: string;
}

/** The sentence that says why: "77% to 80% is better, since higher is better." */
export function directionReason(judged: JudgedDirection, polarity: Polarity, shown: DirectionSlots): string {
  const sentences = DIRECTION_SENTENCES[judged.rule];
  const template =
    typeof sentences === "string" ? sentences : sentences[polarity === "lower" ? "lower" : "higher"];
  return fillIn(template, { ...shown });
}
