import { resultFor } from "../core/workings/resultFor";
import { atPeriod } from "../judge/atPeriod";
import { workingOfMeasure } from "../judge/workingOfMeasure";
import { sameContent } from "../model/identity/sameContent";
import type { Measure, Scorecard } from "../model/scorecard";
import { NOTHING_OURS, type Ours } from "./ours";

/**
 * The scorecard with values that the add-in filled, and whose workings give another value by now, taken as blank, so
 * that they are filled anew. What the analyst typed stands, also where its working contradicts it: that is a finding.
 */
export function releaseFilled(scorecard: Scorecard, ours: Ours): Scorecard {
  if (ours === NOTHING_OURS) return scorecard;
  const measures = scorecard.measures.map((measure) => released(measure, ours));
  return measures.every((measure, index) => measure === scorecard.measures[index])
    ? scorecard
    : { ...scorecard, measures };
}

function released(measure: Measure, ours: Ours): Measure {
  const filled = measure.actuals.find(({ period }) => atPeriod(period, measure.workingPeriod));
  if (filled?.value.kind !== "number" || filled.formula !== null) return measure;
  if (!ours("value", filled.place, filled.content)) return measure;
  const working = workingOfMeasure(measure);
  const result = working && resultFor(working, filled.value.percent);
  if (result === null || sameContent(result, filled.content)) return measure;
  const blank = { ...filled, value: { kind: "blank" as const } };
  return { ...measure, actuals: measure.actuals.map((actual) => (actual === filled ? blank : actual)) };
}
