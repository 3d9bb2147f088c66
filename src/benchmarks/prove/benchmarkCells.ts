import type { Line, Measure, Scorecard } from "../../model/scorecard";
import { readHeading, statedYears, type BenchmarkHeading } from "../heading";
import type { NationalMatch, NoMatch } from "../match";
import type { Benchmarks } from "../pack/open";
import { printedOf, type Printed } from "./printed";

/**
 * One printed benchmark: its row with the national measure that the row is, its cell, and what its heading and the cell
 * say.
 */
export interface BenchmarkCell {
  readonly measure: Measure;
  readonly match: NationalMatch | NoMatch;
  readonly fact: Measure["benchmarks"][number];
  readonly heading: string;
  /** What its heading says; years that stand in the cell itself go before the heading's. */
  readonly headed: BenchmarkHeading;
  readonly printed: Printed | null;
}

/**
 * The printed benchmarks of a scorecard by their columns (by rows, where measures run across), in the order of the
 * sheet. A column is what is proved together, because its figures were copied from one place.
 */
export function benchmarkColumns(
  { lines, orientation, measures }: Pick<Scorecard, "lines" | "orientation" | "measures">,
  matchOf: (measure: Measure) => NationalMatch | NoMatch,
  benchmarks: Benchmarks,
  authority: number,
): BenchmarkCell[][] {
  const headings = new Map(lines.map((line): [number, Line] => [line.index, line]));
  const columns = new Map<string, BenchmarkCell[]>();
  for (const measure of measures)
    for (const fact of measure.benchmarks) {
      const at = orientation === "down" ? fact.place.column : fact.place.row;
      const heading = headings.get(at)?.heading ?? fact.label;
      const key = `${fact.place.sheetId} ${at}`;
      const cells = columns.get(key) ?? [];
      columns.set(key, cells);
      cells.push({
        measure,
        match: matchOf(measure),
        fact,
        heading,
        headed: headedBy(
          fact,
          cells[0]?.heading === heading ? cells[0] : null,
          heading,
          benchmarks,
          authority,
        ),
        printed: fact.value.kind === "number" ? printedOf(fact.value, isInFractions(measure)) : null,
      });
    }
  return [...columns.values()];
}

/** Whether all figures of a row of percentages are fractions, 0.19 and 0.2, so that 0.19 is how this row writes 19%. */
function isInFractions({ unit, actuals, benchmarks }: Measure): boolean {
  const figures = [...actuals, ...benchmarks].flatMap(({ value }) =>
    value.kind === "number" ? [value] : [],
  );
  return unit === "percent" && figures.every(({ number, percent }) => !percent && Math.abs(number) <= 1);
}

/** What the heading says of a cell, read once for the column; a cell that states years itself gets its own. */
function headedBy(
  { value }: BenchmarkCell["fact"],
  before: BenchmarkCell | null,
  heading: string,
  benchmarks: Benchmarks,
  authority: number,
): BenchmarkHeading {
  const inCell = value.kind === "number" ? statedYears(value.shown) : [];
  const same = before !== null && inCell.length === 0 && !before.headed.inCell;
  if (same) return before.headed;
  const headed = readHeading(heading, benchmarks, authority);
  return inCell.length > 0 ? { ...headed, years: inCell, inCell: true } : headed;
}
