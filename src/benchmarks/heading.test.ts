import { expect, it } from "vitest";
import { scorecardOf } from "../../tests/support/benchmarks/scorecardOf";
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

it.each([
  ["neighbours", "Family of authorities 2023/24"],
  ["neighbours", "Statistical family"],
  ["neighbours", "SN average 2023/24"],
  ["neighbours", "Stat Neighbour Group"],
  ["neighbours", "Nearest neighbours"],
  ["neighbours", "Peer group average"],
  ["neighbours", "Neighbouring authorities"],
  ["neighbours", "Similar authorities"],
  ["neighbours", "Comparable LAs 2023/24"],
  ["unsaid", "Comparator group"],
  ["others", "CIPFA nearest neighbours"],
  ["others", "Top quartile"],
  ["England", "Eng. average"],
  ["England", "National benchmark"],
  ["London (Outer)", "Outer London 2023/24"],
  ["London (Outer)", "London (Outer) average"],
  ["London", "London 23/24"],
  ["Yorkshire and the Humber", "Yorkshire & Humber"],
  ["Yorkshire and the Humber", "Y&H 2023/24"],
  ["East of England", "EoE"],
  ["East Midlands", "East Midlands region"],
])("knows %s in the words “%s”, and takes the column for benchmarks", (area, heading) => {
  const found = whose(heading);
  expect(found.kind === "place" ? benchmarks.nameOf(found.place) : found.kind).toBe(area);
  const { lines } = scorecardOf([
    ["Ref", "Measure", heading, "Jan-25", "Feb-25"],
    ["1.1", "% of visits in time", "90%", "91%", "92%"],
    ["1.2", "% of repeat referrals", "20%", "21%", "22%"],
  ]);
  expect(lines.map(({ role }) => role)).toEqual(["reference", "measure", "benchmark", "actual", "actual"]);
});

it("knows an average from a median", () => {
  const statistic = (heading: string) => readHeading(heading, benchmarks, DEVON).statistic;
  expect(["SN avg", "SN mean", "Neighbours (median)", "SN 2024"].map(statistic)).toEqual([
    "mean",
    "mean",
    "median",
    null,
  ]);
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
