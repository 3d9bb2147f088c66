import { remember } from "../../core/remember";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import type { Fact } from "../../model/scorecard";
import { faceOf } from "../decide/face";
import { valued } from "../decide/resolve";
import type { KnownRow } from "./knownRow";

/**
 * Every number that a row shows, as readers see it (26 for 26%): its months, target, benchmarks, and the parts of its
 * workings. A figure of a sentence that is among them may be quoted from the row even where its words are not understood.
 */
export const figuresOfRow = remember((row: KnownRow): ReadonlySet<number> => {
  const { measure } = row.judgement;
  const facts: readonly (Fact | null)[] = [
    ...measure.actuals,
    ...measure.actuals.flatMap(({ parts }) => [parts?.numerator ?? null, parts?.denominator ?? null]),
    ...(row.parts === null ? [] : [...valued(row.parts.numerator), ...valued(row.parts.denominator)]),
    ...measure.ytd,
    ...measure.benchmarks,
    measure.target,
    measure.tolerance,
    measure.baseline,
    measure.numerator,
    measure.denominator,
  ];
  const working = workingOfMeasure(measure);
  const found = new Set<number>([working?.numerator ?? NaN, working?.denominator ?? NaN]);
  for (const fact of facts) {
    const face = faceOf(fact);
    if (face === null) continue;
    found.add(face.shown);
    // A paper rounds: 25.8% in the row is “26%” in its sentence.
    found.add(Math.round(face.shown));
  }
  return found;
});
