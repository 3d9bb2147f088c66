import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { ytdBases } from "./ytdBases";

const years = (name: string, months: string[], ytd: string, headings = ["Mar-20", "Apr-20", "May-20"]) => {
  const { scorecard, judged } = lookAtRows([
    ["Reference", "Measure", ...headings, "Target", "2020-21 YTD"],
    ["CP 1", name, ...months, "", ytd],
    ["CP 2", "% of others in time", ...months.map(() => "50%"), "60%", "50%"],
  ]);
  return ytdBases(scorecard, judged("CP 1").measure);
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

it("lets the coarsest month say how far a mean may be off", () => {
  // 12% and 8.5% have a mean of 10.25%; with half a point for the 12% it may be 10.75%, which is shown as 11%.
  expect(fits("% stepped up", "12%", "8.5%", "11%", "10.25%", "12%")).toEqual(["mean", "mean", ""]);
});

it("lets each month add its own half to a sum", () => {
  // Between 16.05 + 16.35 = 32.4 and 16.15 + 16.45 = 32.6 lies 32.4, which a single half would not reach.
  expect(fits("Average caseload", "16.1", "16.4", "32.4", "32.6")).toEqual(["sum", "sum"]);
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

it("passes over months that are laid out ahead, and over the year beside its months", () => {
  const { scorecard, judged } = lookAtRows([
    ["Reference", "Measure", "Apr-20", "May-20", "Jun-20", "Jul-20", "Target", "2020-21 YTD"],
    ["CP 1", "Number of missing episodes", "25", "24", "", "", "", "49"],
    ["CP 2", "% of others in time", "50%", "50%", "", "", "60%", "50%"],
  ]);
  expect(ytdBases(scorecard, judged("CP 1").measure)).toMatchObject([{ complete: true, sum: 49 }]);
  const headings = ["Apr-20", "May-20", "2020/21"];
  expect(years("Number of missing episodes", ["25", "24", "300"], "49", headings)).toMatchObject([
    { complete: true, sum: 49 },
  ]);
});

it("misses the last month where the others have it", () => {
  const headings = ["Apr-20", "May-20", "Jun-20"];
  expect(years("Number of missing episodes", ["25", "24", "NA"], "49", headings)).toMatchObject([
    { complete: false, sum: 49 },
  ]);
});

it("takes a year that is not named for this one, unless its heading says that it is over", () => {
  const named = (ytd: string) => {
    const { scorecard, judged } = lookAtRows([
      ["Reference", "Measure", "Apr-20", "May-20", "Target", ytd],
      ["CP 1", "Number of missing episodes", "25", "24", "", "49"],
      ["CP 2", "% of others in time", "50%", "50%", "60%", "50%"],
    ]);
    return ytdBases(scorecard, judged("CP 1").measure).map(({ year }) => year);
  };
  expect(named("Year to date")).toEqual([2020]);
  expect(named("Last year YTD")).toEqual([]);
  expect(named("2020-21 YTD last year")).toEqual([2020]);
  // To which month it goes is another question than which months make it.
  expect(named("YTD Apr-20")).toEqual([]);
});
