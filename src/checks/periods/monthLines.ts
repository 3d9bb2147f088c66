import type { Period } from "../../core/periods/period";
import type { Line, Scorecard } from "../../model/scorecard";

// The row of periods as the checks of headings see it. A scorecard on several sheets has a row of periods on each, which
// do not follow one another, so that there is nothing to ask.

/** A column of values and its period. */
export interface MonthLine {
  readonly line: Line;
  readonly period: Period;
}

/** The columns of values in the order in which they stand; those of the kind of period that most of them have. */
export function monthLines({ lines, sheets }: Scorecard): MonthLine[] {
  if (sheets.length > 1) return [];
  const all = lines.flatMap((line): MonthLine[] =>
    line.role === "actual" && line.period !== null ? [{ line, period: line.period }] : [],
  );
  const [months = [], quarters = [], years = []] = (["month", "quarter", "year"] as const).map((kind) =>
    all.filter(({ period }) => period.kind === kind),
  );
  // Years beside months set an outturn beside them.
  const shorter = months.length >= quarters.length ? months : quarters;
  return (shorter.length > 0 ? shorter : years).sort((a, b) => a.line.index - b.line.index);
}
