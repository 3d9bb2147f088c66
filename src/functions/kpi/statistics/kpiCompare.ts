import { compareWithBenchmark, type BenchmarkComparison } from "../../../core/status/compareWithBenchmark";
import { proportionInterval } from "../../../core/statistics/intervals";
import type { FunctionArgument } from "../../arguments/argument";
import { figureOf } from "../../arguments/figureOf";
import { polarityOf } from "../../arguments/polarityOf";
import { isProblem, refused } from "../../arguments/problem";
import { shareOf } from "../../arguments/shareOf";
import { spread, type CellResult } from "../../arguments/spread";

const NO_BENCHMARK = "The benchmark is a percentage: 25%, or 0.25.";
const NO_PROPORTION = "The figures are no proportion.";

const WORD: Readonly<Record<BenchmarkComparison, string>> = {
  better: "Better",
  similar: "Similar",
  worse: "Worse",
  higher: "Higher",
  lower: "Lower",
};

/**
 * `KPI.COMPARE`. How a share stands to a benchmark by its 95% interval, for every cell: better, similar or worse, and
 * higher or lower without a polarity. Nothing where the numerator or the benchmark is blank.
 */
export function kpiCompare(
  numerator: unknown[][],
  denominator: unknown[][],
  benchmark: unknown[][],
  polarity?: unknown[][],
): unknown[][] {
  return spread([numerator, denominator, benchmark, polarity], comparison);
}

function comparison(
  numeratorCell?: FunctionArgument,
  denominatorCell?: FunctionArgument,
  benchmarkCell?: FunctionArgument,
  polarityCell?: FunctionArgument,
): CellResult {
  const share = shareOf(numeratorCell, denominatorCell);
  const benchmark = figureOf(benchmarkCell, "benchmark");
  const polarity = polarityOf(polarityCell);
  if (share === null) return "";
  if (isProblem(share)) return share;
  if (isProblem(benchmark)) return benchmark;
  if (isProblem(polarity)) return polarity;
  if (benchmark === null) return "";
  if (benchmark < 0 || benchmark > 1) return refused(NO_BENCHMARK);
  // The word is Similar unless the whole interval lies on one side of the benchmark: for 9 children of 20 it runs from
  // 26% to 66%.
  const found = proportionInterval(share.numerator, share.denominator);
  return found === null ? refused(NO_PROPORTION) : WORD[compareWithBenchmark(found, benchmark, polarity)];
}
