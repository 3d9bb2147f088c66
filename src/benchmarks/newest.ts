import type { NationalMatch } from "./match";
import { valueFor } from "./prove/explain";
import type { Benchmarks } from "./pack/open";
import type { BenchmarkReading } from "./benchmarkReading";
import { modelsOf } from "./prove/readings";

/**
 * The newest figure for a benchmark of a column: of the same place, or the same statistic of the neighbours by the
 * newest model that knows the authority. A column that lies `behind` years behind the newest beside it gets the figure
 * of so many years before. `null` where the pack has none.
 */
export function newestOf(
  benchmarks: Benchmarks,
  match: NationalMatch,
  column: BenchmarkReading,
  behind = 0,
): { readonly reading: BenchmarkReading; readonly value: number } | null {
  const { code } = match.national;
  const years = benchmarks.yearsOf(code);
  const last = (years.at(-1) ?? 0) - behind;
  // A newest year that has no figure for these places gives way to the year before.
  for (const year of years.filter((one) => one <= last).reverse()) {
    const reading = { ...newestWay(benchmarks, column), year };
    const value = valueFor(benchmarks, match, reading);
    if (value !== null) return { reading, value };
  }
  return null;
}

/** The same reading by the newest model of neighbours; a single place has no model. */
export function newestWay(benchmarks: Benchmarks, column: BenchmarkReading): BenchmarkReading {
  if (column.statistic === "place") return column;
  return { ...column, model: modelsOf(benchmarks, column.authority).at(-1) ?? column.model };
}
