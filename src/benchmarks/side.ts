/**
 * Says in a word how a figure lies to its benchmark, for sentences. A benchmark of few neighbours moves by itself, so a
 * small difference is called none.
 */

import type { Polarity } from "../core/status/polarity";

/** On which side of a benchmark a figure lies, as a reader would say it. */
export type BenchmarkSide = "better" | "same" | "worse" | "above" | "below";

/** Figures within this share of the benchmark are called the same: 59 beside 61. */
const SAME_SHARE = 0.05;

/**
 * On which side of a benchmark a figure lies. With a polarity it is better or worse, without one above or below:
 * `benchmarkSide(59, 60.8, "none")` is "same", `benchmarkSide(59, 73.6, "none")` is "below".
 */
export function benchmarkSide(figure: number, benchmark: number, polarity: Polarity): BenchmarkSide {
  if (Math.abs(figure - benchmark) <= Math.abs(benchmark) * SAME_SHARE) return "same";
  const way = figure > benchmark ? "higher" : "lower";
  if (polarity === "higher" || polarity === "lower") return way === polarity ? "better" : "worse";
  return way === "higher" ? "above" : "below";
}

/** How each side is said in a sentence: “far above England”. */
export const SIDE_WORD: Readonly<Record<BenchmarkSide, string>> = {
  better: "better",
  same: "about the same",
  worse: "worse",
  above: "far above",
  below: "far below",
};
