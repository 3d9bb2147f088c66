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
  const { actuals, benchmarks, ytd } = measure;
  return [
    ...alone("target", measure.target),
    ...alone("tolerance", measure.tolerance),
    ...alone("baseline", measure.baseline),
    { what: "value", facts: actuals },
    ...(benchmarks.length > 0 ? [{ what: "benchmark", facts: benchmarks }] : []),
    ...(ytd.length > 0 ? [{ what: "year to date", facts: ytd }] : []),
    ...alone("numerator", measure.numerator),
    ...alone("denominator", measure.denominator),
  ];
});

/** One cell by its name; nothing where the measure has no such cell. */
export function alone(what: string, fact: Fact | null): NamedFacts[] {
  return fact === null ? [] : [{ what, facts: [fact] }];
}
