import type { Actual, Measure, Scorecard } from "../model/scorecard";

/**
 * Takes from measures the cells of undated columns that are laid out ahead and hold no figure in any row, as the coming
 * weeks of a month. A marker there, `-`, is no latest value. The columns are gathered once for all measures.
 */
export function withoutAhead({ lines, orientation }: Scorecard): (measure: Measure) => Measure {
  const ahead = new Set(lines.flatMap(({ ahead, index }) => (ahead === true ? [index] : [])));
  if (ahead.size === 0) return (measure) => measure;
  const isAhead = ({ place, value }: Actual): boolean =>
    (value.kind === "blank" || value.kind === "marker") &&
    ahead.has(orientation === "down" ? place.column : place.row);
  return (measure) => ({ ...measure, actuals: measure.actuals.filter((actual) => !isAhead(actual)) });
}
