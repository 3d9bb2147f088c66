import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { yearsToDate } from "./ytdBases";

const years = (name: string, months: string[], ytd: string, headings = ["Mar-20", "Apr-20", "May-20"]) => {
  const { scorecard, judged } = lookAtRows([
    ["Reference", "Measure", ...headings, "Target", "2020-21 YTD"],
    ["CP 1", name, ...months, "", ytd],
    ["CP 2", "% of others in time", ...months.map(() => "50%"), "60%", "50%"],
  ]);
  return yearsToDate(scorecard, judged("CP 1").measure);
};
const fits = (name: string, april: string, may: string, ...ytds: string[]) =>
  ytds.map((ytd) => years(name, ["99", april, may], ytd)[0]?.fits.join(" "));

// April and May are 25 and 24: they add to 49, and their mean is 24.5.
it("makes a count's year to date as its sum, its latest or its mean", () => {
  expect(fits("Number of missing episodes", "25", "24", "49", "48", "50", "24", "25", "26", "23")).toEqual([
    ...["sum", "", "", "latest mean", "mean", "", ""],
  ]);
  expect(years("Number of missing episodes", ["99", "25", "24"], "49")).toMatchObject([
    { year: 2020, complete: true, sum: 49, mean: 24.5, pooledPossible: false, pooledLikely: false },
  ]);
});

// 16.1 and 16.4, each up to 0.05 off, add to 32.4 to 32.6; their mean is 16.2 to 16.3.
it("allows a number that is no count the rounding of its months", () => {
  expect(
    fits("Average caseload", "16.1", "16.4", "32.3", "32.5", "32.7", "16.1", "16.2", "16.3", "16.4"),
  ).toEqual([...["", "sum", "", "", "mean", "mean", "latest"]]);
});

it("never adds shares, and takes the latest as it is rounded", () => {
  expect(fits("% stepped up", "10%", "20%", "30%", "15%", "20%")).toEqual(["", "mean", "latest"]);
  expect(fits("% stepped up", "12.0%", "19.6%", "20%", "16%")).toEqual(["latest", "mean"]);
});

// With weights from one to two, 10% and 20% give 13.3% to 16.7%; with any, 10% to 20%; all months up to 0.5 off.
it("says what a pooled ratio could give, and what one of like denominators", () => {
  const pooled = (ytd: string) => {
    const [year] = years("% stepped up", ["99%", "10%", "20%"], ytd);
    return [year?.pooledPossible, year?.pooledLikely];
  };
  expect(["8%", "9%", "12%", "13%"].map(pooled)).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [true, true],
  ]);
  expect(["17%", "18%", "21%", "22%"].map(pooled)).toEqual([
    [true, true],
    [true, false],
    [true, false],
    [false, false],
  ]);
  const [turned] = years("% stepped up", ["99%", "20%", "10%"], "17%");
  expect(turned?.pooledLikely).toBe(true);
});

it("knows whether every month since April is there", () => {
  const complete = (months: string[], headings: string[]) =>
    years("Number of missing episodes", months, "49", headings).map((year) => year.complete);
  expect(complete(["99", "25", "24"], ["Mar-20", "Apr-20", "May-20"])).toEqual([true]);
  expect(complete(["25", "NA", "24"], ["Apr-20", "May-20", "Jun-20"])).toEqual([false]);
  expect(complete(["25", "24"], ["May-20", "Jun-20"])).toEqual([false]);
  expect(complete(["25", "24"], ["Apr-20", "Jun-20"])).toEqual([false]);
  expect(complete(["25", "24"], ["2020/21 Q1", "2020/21 Q2"])).toEqual([true]);
  expect(complete(["25", "24"], ["Jan-20", "Feb-20"])).toEqual([]);
});
