import type { Fact, Measure } from "../../model/scorecard";
import { remember } from "../../core/remember";

// The checks of single figures ask all figures of a row alike: a target typed as text is as wrong as a value.

/** Cells of a measure with what a sentence calls each of them. */
export interface NamedFacts {
  readonly what: string;
  readonly facts: readonly Fact[];
}

/** Every cell of a measure where a figure belongs, by what it is called; nothing that the measure has not. */
export const namedFacts = remember((measure: Measure): readonly NamedFacts[] => {
  const found: NamedFacts[] = [];
  const add = (what: string, facts: readonly Fact[]): void => {
    if (facts.length > 0) found.push({ what, facts });
  };
  const addOne = (what: string, fact: Fact | null): void => {
    if (fact !== null) found.push({ what, facts: [fact] });
  };
  addOne("target", measure.target);
  addOne("tolerance", measure.tolerance);
  addOne("baseline", measure.baseline);
  add("value", measure.actuals);
  add("benchmark", measure.benchmarks);
  add("year to date", measure.ytd);
  addOne("numerator", measure.numerator);
  addOne("denominator", measure.denominator);
  return found;
});

/** One cell by its name; nothing where the measure has no such cell. */
export function alone(what: string, fact: Fact | null): NamedFacts[] {
  return fact === null ? [] : [{ what, facts: [fact] }];
}
