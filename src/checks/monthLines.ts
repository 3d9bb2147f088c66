import type { Period } from "../core/period";
import type { Line, Scorecard } from "../model/scorecard";

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
  const months = all.filter(({ period }) => period.kind === "month");
  const quarters = all.filter(({ period }) => period.kind === "quarter");
  return (months.length >= quarters.length ? months : quarters).sort((a, b) => a.line.index - b.line.index);
}
