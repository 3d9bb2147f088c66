import { workingOfMeasure } from "../../judge/workingOfMeasure";
import type { Fact } from "../../model/scorecard";
import { faceOf } from "../decide/face";
import type { KnownRow } from "./knownRow";

const kept = new WeakMap<KnownRow, ReadonlySet<number>>();

/** Every number that a row shows, as its readers see them: months, marks, what others have, and the parts of its workings. */
export function figuresOfRow(row: KnownRow): ReadonlySet<number> {
  const known = kept.get(row);
  if (known !== undefined) return known;
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
  kept.set(row, found);
  return found;
}
