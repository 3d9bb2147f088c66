import type { Polarity } from "./polarity";
import type { Interval } from "../statistics/wilsonInterval";

/** How a figure stands to a benchmark; higher and lower where neither way is good, or nothing says which. */
export type BenchmarkComparison = "better" | "similar" | "worse" | "higher" | "lower";

/**
 * Compares a figure with a benchmark by its interval: similar where the interval holds the benchmark, its ends included.
 * `compareWithBenchmark({ lower: 0.3, upper: 0.4 }, 0.25, "lower")` is worse.
 * Source: Fingertips, comparison by confidence intervals.
 */
export function compareWithBenchmark(
  interval: Interval,
  benchmark: number,
  polarity: Polarity,
): BenchmarkComparison {
  if (interval.lower <= benchmark && benchmark <= interval.upper) return "similar";
  const way = interval.lower > benchmark ? "higher" : "lower";
  if (polarity === "higher" || polarity === "lower") return way === polarity ? "better" : "worse";
  // Where the plan is best, a figure off it is worse on either side.
  return polarity === "plan" ? "worse" : way;
}
