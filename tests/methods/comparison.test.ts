import { expect, it } from "vitest";
import { compareWithBenchmark } from "../../src/core/status/compareWithBenchmark";
import type { Polarity } from "../../src/core/status/polarity";
import { roundHalfUp } from "../../src/core/figures/rounding";

// Source: Fingertips (Department of Health and Social Care), FingertipsNext at commit d1600f4a5,
// BenchmarkComparisonEngineTests.cs: each value with an interval of 1.1 on either side.
const SPREAD = 1.1;
const VALUES = [4, 3, 2, 1];
const BENCHMARKS = [1, 2, 3, 4];

it.each<[Polarity, readonly string[]]>([
  ["higher", ["better", "similar", "similar", "worse"]],
  ["lower", ["worse", "similar", "similar", "better"]],
  ["none", ["higher", "similar", "similar", "lower"]],
])("compares as Fingertips does where %s is good", (polarity, expected) => {
  const found = VALUES.map((value, at) =>
    compareWithBenchmark({ lower: value - SPREAD, upper: value + SPREAD }, BENCHMARKS[at] ?? 0, polarity),
  );
  expect(found).toEqual(expected);
});

it("is similar where the interval ends at the benchmark", () => {
  expect(compareWithBenchmark({ lower: 0.25, upper: 0.4 }, 0.25, "higher")).toBe("similar");
  expect(compareWithBenchmark({ lower: 0.1, upper: 0.25 }, 0.25, "higher")).toBe("similar");
});

it("off the plan is worse on either side", () => {
  expect(compareWithBenchmark({ lower: 17, upper: 18 }, 16, "plan")).toBe("worse");
  expect(compareWithBenchmark({ lower: 14, upper: 15 }, 16, "plan")).toBe("worse");
});

// Source: dfeR (Department for Education), tests/testthat/test-round_five_up.R.
it.each([
  [285, -1, 290],
  [2.85, 0, 3],
  [2.5, 0, 3],
  [2.85, 1, 2.9],
  [283.54, -2, 300],
  [283.54, -1, 280],
  [283.234, 0, 283],
  [2.86, 1, 2.9],
  [2.86, 2, 2.86],
  [2485.85, 1, 2485.9],
  [2485.85, 0, 2486],
  [2485.85, -1, 2490],
])("rounds %d to %d decimals as %d", (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});
