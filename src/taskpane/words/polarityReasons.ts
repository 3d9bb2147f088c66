import type { Polarity } from "../../core/status/polarity";
import type { Measure } from "../../model/scorecard";

/** Which way is good and where that comes from, followed by each source that contradicts it. */
export function polarityReasons({ polarity }: Pick<Measure, "polarity">): readonly string[] {
  return [
    polarity.sentence,
    ...polarity.contradictions.map(({ sentence, value }) => CONTRADICTS(sentence, MEANING[value])),
  ];
}

/** What a source that disagrees takes to be good. */
const MEANING: Readonly<Record<Polarity, string>> = {
  higher: "higher is better",
  lower: "lower is better",
  plan: "the plan is best",
  none: "neither way is better",
  unknown: "nothing is known",
};
const CONTRADICTS = (sentence: string, meaning: string): string => `But: ${sentence} By that, ${meaning}.`;
