import type { Fact, Measure } from "../../model/scorecard";
import { remember } from "../../core/remember";

// The checks of single figures ask all figures of a row alike: a target typed as text is as wrong as a value.

/** A cell of a measure with what a sentence calls it. */
export interface NamedFact {
  readonly what: string;
  readonly fact: Fact;
}

/** Every cell of a measure where a figure belongs. */
export const namedFacts = remember((measure: Measure): readonly NamedFact[] => {
  const one = (what: string, fact: Fact | null): NamedFact[] => (fact === null ? [] : [{ what, fact }]);
  return [
    ...one("target", measure.target),
    ...one("tolerance", measure.tolerance),
    ...one("baseline", measure.baseline),
    ...measure.actuals.map((fact) => ({ what: "value", fact })),
    ...measure.benchmarks.map((fact) => ({ what: "benchmark", fact })),
    ...measure.ytd.map((fact) => ({ what: "year to date", fact })),
    ...one("numerator", measure.numerator),
    ...one("denominator", measure.denominator),
  ];
});
