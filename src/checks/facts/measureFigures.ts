import type { NumberValue } from "../../core/figures/cellValue";
import { comparePeriods } from "../../core/periods/comparePeriods";
import type { Period } from "../../core/periods/period";
import type { Actual, Measure } from "../../model/scorecard";

// The row as a series of numbers. Markers such as TBC are left out: a marker is never zero.

/** A value of a row that is a figure. */
export interface Figured extends Actual {
  readonly value: NumberValue;
}

/** Whether a value of a row is a figure. */
export function isFigured(actual: Actual): actual is Figured {
  return actual.value.kind === "number";
}

/** A row's figures in the order of their periods, up to `latest`: what is laid out ahead says nothing yet. */
export function measureFigures(measure: Measure, latest: Period | null): readonly Figured[] {
  const known = found.get(measure);
  if (known && known.latest === latest) return known.figures;
  const isAhead = ({ period }: Actual): boolean =>
    latest !== null && period !== null && comparePeriods(period, latest) > 0;
  const figures = measure.actuals.filter(
    (actual): actual is Figured => isFigured(actual) && !isAhead(actual),
  );
  found.set(measure, { latest, figures });
  return figures;
}

/** Several checks ask for the same row's figures. */
const found = new WeakMap<
  Measure,
  { readonly latest: Period | null; readonly figures: readonly Figured[] }
>();
