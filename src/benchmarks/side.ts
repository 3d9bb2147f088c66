import type { Polarity } from "../core/status/polarity";

/** On which side of a benchmark a figure lies, as a reader would say it. */
export type BenchmarkSide = "better" | "same" | "worse" | "above" | "below";

/** Figures within this share of the benchmark are said to be the same: 59 against 61. */
const SAME_SHARE = 0.05;

/** Which side of a benchmark a figure is on: `benchmarkSide(59, 60.8, "none")` is the same, `benchmarkSide(59, 73.6, "none")` below. */
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
