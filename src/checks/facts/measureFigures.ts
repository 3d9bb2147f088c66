import type { NumberValue } from "../../core/figures/cellValue";
import { comparePeriods } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Actual, Measure } from "../../model/scorecard";

// The row as a series of numbers. Markers such as TBC are left out: a marker is never zero.

/** A value of a row, with the figure in it. */
export interface Figured {
  readonly actual: Actual;
  readonly value: NumberValue;
}

/** A row's figures in the order of their periods, up to `latest`: what is laid out ahead says nothing yet. */
export function measureFigures(measure: Measure, latest: Period | null): readonly Figured[] {
  const known = found.get(measure);
  if (known && known.latest === latest) return known.figures;
  const figures: Figured[] = [];
  for (const actual of measure.actuals) {
    const isAhead = latest !== null && actual.period !== null && comparePeriods(actual.period, latest) > 0;
    if (actual.value.kind === "number" && !isAhead) figures.push({ actual, value: actual.value });
  }
  found.set(measure, { latest, figures });
  return figures;
}

/** Several checks ask for the same row's figures. */
const found = new WeakMap<
  Measure,
  { readonly latest: Period | null; readonly figures: readonly Figured[] }
>();
