import { remember } from "../../core/remember";
import { workingOfMeasure } from "../../judge/workingOfMeasure";
import type { Fact } from "../../model/scorecard";
import { faceOf } from "../decide/face";
import type { KnownRow } from "./knownRow";

/** Every number that a row shows, as its readers see them: months, marks, what others have, and the parts of its workings. */
export const figuresOfRow = remember((row: KnownRow): ReadonlySet<number> => {
  const { measure } = row.judgement;
  const facts: readonly (Fact | null)[] = [
    ...measure.actuals,
    ...measure.actuals.flatMap(({ parts }) => [parts?.numerator ?? null, parts?.denominator ?? null]),
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
    found.add(Math.round(face.shown));
  }
  return found;
});
