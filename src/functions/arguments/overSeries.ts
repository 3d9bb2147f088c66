import { readArgument, type FunctionArgument } from "./argument";
import { isProblem, refused, type Problem } from "./problem";
import { asRange, forExcel, SHAPES_DIFFER, type CellResult } from "./spread";

const ONE_FOR_EACH = "Give one cell, or one for each row of the range.";

/** A series whose errors have been seen to: a function over series need not look for them. */
export type Series = readonly Exclude<FunctionArgument, Problem>[];

/**
 * Works out a function series by series. A single row or column is one series; in a larger range every row is a series
 * and gives a row of `results` results, as for a table with months across. `options` are single cells, or one cell for
 * each series. An error in a series is the result of that series alone.
 */
export function overSeries(
  ranges: readonly unknown[],
  options: readonly unknown[],
  results: number,
  each: (
    series: readonly Series[],
    options: readonly (FunctionArgument | undefined)[],
  ) => readonly CellResult[] | Problem,
): unknown[][] {
  const read = ranges.map((range) => seriesOf(asRange(range)));
  const chosen = options.map((option) => asRange(option).flat().map(readArgument));
  const count = read[0]?.length ?? 0;
  // Two ranges go together cell by cell, so they must have the same shape.
  const alike = read.every(
    (all) => all.length === count && all.every((series, at) => series.length === read[0]?.[at]?.length),
  );
  if (!alike) return [[forExcel(refused(SHAPES_DIFFER))]];
  if (chosen.some((cells) => cells.length > 1 && cells.length !== count)) {
    return [[forExcel(refused(ONE_FOR_EACH))]];
  }
  return Array.from({ length: count }, (_, at) => {
    const own = chosen.map((cells) => (cells.length > 1 ? cells[at] : cells[0]));
    const worked = workOut(
      read.map((all) => all[at] ?? []),
      own,
      each,
    );
    return Array.from({ length: results }, (_, column) =>
      forExcel(isProblem(worked) ? worked : (worked[column] ?? "")),
    );
  });
}

/** The results of one series: its first error, else what the function gives. */
function workOut(
  series: readonly (readonly FunctionArgument[])[],
  options: readonly (FunctionArgument | undefined)[],
  each: Parameters<typeof overSeries>[3],
): readonly CellResult[] | Problem {
  const problem = [...series.flat(), ...options].find(isProblem);
  return problem ?? each(series as readonly Series[], options);
}

/** A range as series: a column is one, else each row. */
function seriesOf(range: readonly (readonly unknown[])[]): readonly (readonly FunctionArgument[])[] {
  const rows = range.map((row) => row.map(readArgument));
  return rows.every((row) => row.length === 1) ? [rows.flat()] : rows;
}
