import { expect, it } from "vitest";
import { shippedBenchmarks } from "../../tests/support/benchmarks/shipped";
import { readHeading, statedYears } from "./heading";

const benchmarks = shippedBenchmarks();
const DEVON = 878;
const whose = (heading: string) => readHeading(heading, benchmarks, DEVON).whose;

it("knows whose figures a column holds", () => {
  for (const heading of [
    "Statistical Neighbours 2023/24",
    "Stats Nbr Average 2018-19",
    "Latest benchmarking Stat neigh",
    "SN 2024",
  ])
    expect(whose(heading)).toEqual({ kind: "neighbours" });
  for (const heading of ["National 2021/22", "England", "Eng Mar-24"])
    expect(whose(heading)).toEqual({ kind: "place", place: 970 });
  expect(whose("South West Benchmark 2022/23")).toEqual({ kind: "place", place: 990 });
  expect(whose("Regional average")).toEqual({ kind: "place", place: 990 });
  expect(whose("Plymouth 2023/24")).toEqual({ kind: "place", place: 879 });
  expect(whose("Bath & North East Somerset (March 24)")).toEqual({ kind: "place", place: 800 });
  expect(whose("Good+ 2022/23")).toEqual({ kind: "others" });
  for (const heading of ["Benchmark 2023/24", "Comparator"])
    expect(whose(heading)).toEqual({ kind: "unsaid" });
});

it("reads the years in which the figures end", () => {
  expect(statedYears("Statistical Neighbours Purple 2021/22 Orange 2022/23")).toEqual([2022, 2023]);
  expect(statedYears("22.1% (March 23)")).toEqual([2023]);
  expect(statedYears("England 31 March 2024")).toEqual([2024]);
  expect(statedYears("SN 23/24")).toEqual([2024]);
  expect(statedYears("National 2023-2024")).toEqual([2024]);
  expect(statedYears("Stat neigh")).toEqual([]);
  expect(statedYears("% Care leavers 17-18")).toEqual([2018]);
});

it("takes a model of neighbours for no year", () => {
  expect(readHeading("Statistical neighbours (2021 model) 2023/24", benchmarks, DEVON)).toMatchObject({
    model: "2021",
    years: [2024],
  });
  expect(readHeading("SN median, model of May 2025", benchmarks, DEVON)).toMatchObject({
    model: "2025",
    years: [],
    statistic: "median",
  });
});
