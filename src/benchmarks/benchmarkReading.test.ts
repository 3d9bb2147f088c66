import { expect, it } from "vitest";
import { roundHalfUp } from "../core/figures/rounding";
import { readingValue, type BenchmarkReading } from "./benchmarkReading";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";

const DEVON = 878;
const benchmarks = shippedBenchmarks();
const neighbours = (model: string, year = 2024, statistic: "mean" | "median" = "mean"): BenchmarkReading => ({
  statistic,
  model,
  authority: DEVON,
  year,
});
const rounded = (code: string, reading: BenchmarkReading) =>
  roundHalfUp(readingValue(benchmarks, code, reading)?.value ?? Number.NaN, 1);

it("gives the means of the ten neighbours of April 2021 that a monthly scorecard printed under 2023/24", () => {
  const printed: readonly (readonly [string, number])[] = [
    ["CareLeaverAcc", 90.9],
    ["CareLeaverEET", 55.4],
    ["PrevRegCPR", 25],
    ["CPPlans2yrsActive", 3.1],
    ["LAC", 73.6],
    ["LAC_Start_Rate", 23.7],
    ["LAC_Cease_Rate", 23.2],
    ["LACStable_2016on", 10.5],
    ["ReReferral", 19.4],
    ["CPP_Total_Rateper10,000", 417.4],
    ["CIN", 310.9],
  ];
  expect(printed.map(([code]) => [code, rounded(code, neighbours("2021"))])).toEqual(printed);
});

it("gives another figure under another model: five of the ten neighbours are the same", () => {
  expect(rounded("LAC", neighbours("2025"))).toBe(60.8);
  const [old, now] = [benchmarks.neighbours("2021", DEVON), benchmarks.neighbours("2025", DEVON)];
  expect(old.filter((one) => now.includes(one))).toHaveLength(5);
});

it("leaves a neighbour without a figure out", () => {
  expect(readingValue(benchmarks, "ReReferral", neighbours("2021"))?.known).toBe(9);
  expect(readingValue(benchmarks, "ReReferral", { ...neighbours("2021"), year: 1999 })).toBeNull();
});

it("takes the figure between the two in the middle for a median", () => {
  // Caseloads of the ten in 2023, in order: the fifth and sixth are 15.6 and 15.7.
  expect(rounded("Work_Force_AvgNumCase_SW", neighbours("2021", 2023, "median"))).toBe(15.7);
});

it("takes England's and a region's figure as published", () => {
  const place = (number: number): BenchmarkReading => ({ statistic: "place", place: number, year: 2024 });
  expect(readingValue(benchmarks, "LAC", place(970))?.value).toBe(69);
  expect(readingValue(benchmarks, "ReReferral", place(970))?.value).toBe(22.4);
  expect(readingValue(benchmarks, "CPP_Total_Rateper10,000", place(990))?.value).toBe(473.9);
});

it("knows the mid-year estimates, as rebased", () => {
  expect([2021, 2022, 2023, 2024].map((year) => benchmarks.population(DEVON, year))).toEqual([
    144_931, 146_714, 147_790, 148_164,
  ]);
});
