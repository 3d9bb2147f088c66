import { expect, it } from "vitest";
import { scorecardOf } from "../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";
import { benchmarkFindings } from "./findings/benchmarkFindings";
import { prove } from "./prove/prove";
import { refresh } from "./refresh";

const benchmarks = shippedBenchmarks();
const LEEDS = 383;

/**
 * Means of the ten neighbours of April 2021 for three years, and England's figure, worked out outside this code in exact
 * fractions from the Local Authority Interactive Tool's data, and rounded as programs do, a half to the even digit: of
 * assessments the mean for 2021/22 is 85.65. Behind them the means of May 2025 a year later each.
 */
const TABLE = `
1.1 | % of repeat referrals within 12 months | 20.4% | 23.2% | 23.2% | 22.4% | 24.2% | 24.2% | 24.2% || 22.1% | 22.4% | 21.4% | 22.6%
2.1 | Referrals per 10,000 | 605.3 | 623.4 | 579.3 | 515.7 | 568.8 | 568.8 | 568.8 || 563.4 | 547.6 | 511.1 | 519.4
3.1 | % of assessments completed within 45 working days | 85.6% | 79.4% | 77.8% | 84.5% | 68.9% | 68.9% | 68.9% || 83.8% | 84.0% | 83.3% | 85.7%
4.1 | Section 47 enquiries per 10,000 | 217.2 | 219.0 | 215.3 | 186.2 | 141.1 | 141.1 | 141.1 || 218.4 | 224.6 | 220.0 | 189.3
5.1 | Children in need per 10,000 | 384.2 | 377.0 | 374.6 | 331.2 | 332.1 | 332.1 | 332.1 || 368.0 | 362.8 | 349.0 | 330.3
6.1 | Children on a CP plan per 10,000 | 53.3 | 50.8 | 49.7 | 41.4 | 38.7 | 38.7 | 38.7 || 46.8 | 51.5 | 49.2 | 40.6
7.1 | % second or subsequent CP plans | 23.9% | 22.9% | 23.4% | 24.7% | 25.0% | 25.0% | 25.0% || 24.1% | 25.3% | 22.0% | 24.5%
8.1 | Children in care per 10,000 | 91.8 | 93.2 | 91.3 | 69.0 | 89.0 | 89.0 | 89.0 || 74.7 | 74.4 | 75.1 | 67.0
`;
const LINES = TABLE.trim()
  .split("\n")
  .map((line) => line.split(" || ").map((part) => part.split(" | ")));
const HEADINGS = ["SN 2021/22", "SN 2022/23", "SN 2023/24", "England 2023/24"];
const headed = (headings: readonly string[]): string[][] => [
  ["Ref", "Measure", ...headings, "Jun-24", "Jul-24", "Aug-24"],
  ...LINES.map(([now = []]) => now),
];
const { columns } = prove(scorecardOf(headed(HEADINGS)), { benchmarks, authority: LEEDS });

it("proves a column for each year, however a half is rounded", () => {
  const found = columns.map(({ cells }) => cells.map(({ proof }) => proof?.reading.year));
  expect(found).toEqual([2022, 2023, 2024, 2024].map((year) => LINES.map(() => year)));
});

it("takes no year before the newest of an area for an old figure, or for one of another year than England's", () => {
  const found = benchmarkFindings(benchmarks, { columns });
  const of = found.map(({ check, message }) => `${check} ${/“(.*?)”/.exec(message)?.[1] ?? ""}`);
  expect(of).toEqual([
    "benchmark-older-model SN 2023/24",
    "benchmark-newer-year SN 2023/24",
    "benchmark-newer-year England 2023/24",
  ]);
});

it("says so where the newest years differ", () => {
  const rows = headed(HEADINGS).map(([reference = "", name = "", first = "", , , ...rest]) => [
    reference,
    name,
    first,
    ...rest,
  ]);
  const proven = prove(scorecardOf(rows), { benchmarks, authority: LEEDS });
  expect(benchmarkFindings(benchmarks, proven)[0]?.message).toBe(
    "The benchmarks are of different years: “SN 2021/22” 2021/22, “England 2023/24” 2023/24.",
  );
});

it("moves every year on by as many, by the newest neighbours, when they are brought up to date", () => {
  const { changes, columns: moved } = refresh(benchmarks, columns);
  expect(moved.map(({ from, to }) => [from, to])).toEqual([
    [2022, 2023],
    [2023, 2024],
    [2024, 2025],
    [2024, 2025],
  ]);
  const after = LINES.map(([[reference = ""] = []]) =>
    changes.filter(({ measure }) => measure.startsWith(`${reference} `)).map(({ afterShown }) => afterShown),
  );
  expect(after).toEqual(LINES.map(([, next = []]) => next));
});
