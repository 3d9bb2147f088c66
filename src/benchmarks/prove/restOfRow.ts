/**
 * Whoever fills a row of benchmarks often makes one slip in all of its cells: last year's table was open. So a cell
 * that does not fit its column is likelier to be of a year or basis that the other misfits of its row are of.
 */

import type { Benchmarks } from "../pack/open";
import type { BenchmarkCell } from "./benchmarkCells";
import { isGiven, siblings, valueFor } from "./explain";
import { isProvable, type Provable } from "./provable";
import { isSameArea, readingKey } from "./readings";
import type { WeighedColumn } from "./weighColumn";

/** What the other benchmarks of a row are, where they do not fit their own columns. */
export interface RestOfRow {
  /** Years whose figures they print. */
  readonly years: ReadonlySet<number>;
  /** Short names of the measures on another basis whose figures they print. */
  readonly bases: ReadonlySet<string>;
}

/** The years and bases of the row's other benchmarks; those that fit their columns say nothing. */
export function restOfRow(
  cell: BenchmarkCell,
  columns: readonly WeighedColumn[],
  benchmarks: Benchmarks,
): RestOfRow {
  const years = new Set<number>();
  const bases = new Set<string>();
  for (const { cells, plain, readings } of columns) {
    const own = readings[0]?.reading;
    const other = cells.find(({ measure }) => measure === cell.measure);
    if (own === undefined || other === undefined || other === cell || !isProvable(other)) continue;
    const ofArea = (plain.get(other) ?? []).flatMap(({ reading }) =>
      isSameArea(reading, own) ? [reading] : [],
    );
    if (ofArea.some((reading) => readingKey(reading) === readingKey(own))) continue;
    for (const { year } of ofArea) years.add(year);
    for (const code of basesOf(other, own, benchmarks)) bases.add(code);
  }
  return { years, bases };
}

function basesOf(
  cell: Provable,
  own: WeighedColumn["readings"][number]["reading"],
  benchmarks: Benchmarks,
): string[] {
  return siblings(cell.match).flatMap((national) => {
    const value = valueFor(benchmarks, { ...cell.match, national }, own);
    return value !== null && isGiven(value, cell.printed) ? [national.code] : [];
  });
}
