import type { Actual, Measure, Scorecard } from "../model/scorecard";

/**
 * A measure without the blank cells of columns that are laid out ahead: nothing dates them, and no measure has a value
 * there yet, such as the weeks of a month that has begun.
 */
export function withoutAhead(measure: Measure, { lines, orientation }: Scorecard): Measure {
  const ahead = new Set(lines.flatMap(({ ahead, index }) => (ahead === true ? [index] : [])));
  if (ahead.size === 0) return measure;
  const isAhead = ({ place, value }: Actual): boolean =>
    value.kind === "blank" && ahead.has(orientation === "down" ? place.column : place.row);
  return { ...measure, actuals: measure.actuals.filter((actual) => !isAhead(actual)) };
}
