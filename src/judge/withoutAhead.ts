import type { Actual, Measure, Scorecard } from "../model/scorecard";

/**
 * Takes from measures the cells of columns that are laid out ahead, blank or with a marker: nothing dates them, and no
 * measure has a value there yet, such as the weeks of a month that has begun. The columns are gathered once for all of a scorecard's measures.
 */
export function withoutAhead({ lines, orientation }: Scorecard): (measure: Measure) => Measure {
  const ahead = new Set(lines.flatMap(({ ahead, index }) => (ahead === true ? [index] : [])));
  if (ahead.size === 0) return (measure) => measure;
  const isAhead = ({ place, value }: Actual): boolean =>
    (value.kind === "blank" || value.kind === "marker") &&
    ahead.has(orientation === "down" ? place.column : place.row);
  return (measure) => ({ ...measure, actuals: measure.actuals.filter((actual) => !isAhead(actual)) });
}
