import { expect, it } from "vitest";
import { cellsIn } from "../../../tests/support/cellsIn";
import { lookAtRows } from "../../../tests/support/lookAtRows";

/** What is said of a column of variances; each row is target, value, value a year before, variance. */
function said(heading: string, ...rows: readonly (readonly [string, string, string, string])[]) {
  const { findings } = lookAtRows([
    ["Ref", "Measure", "Target", "Oct-23", "Sep-24", "Oct-24", heading],
    ...rows.map(([target, now, before, variance], at) => [
      ...[`${at + 1}`, `% of visits ${at + 1} in time`, target, before, "50.0%", now, variance],
    ]),
  ]);
  return findings.filter(({ check }) => check === "variance-disagrees");
}
const RIGHT = [
  ["75.0%", "71.4%", "66.0%", "-3.6%"],
  ["28.0%", "28.6%", "26.9%", "0.6%"],
  ["70.0%", "68.1%", "58.3%", "-1.9%"],
] as const;

it("finds the variance from the target that is not that of its figures", () => {
  const [one, ...others] = said("Variance to target", ...RIGHT, ["85.0%", "87.2%", "83.1%", "1.2%"]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({
    severity: "warning",
    reference: "4",
    message:
      "“Variance to target” of 4 says 1.2%, which does not follow from its figures: 87.2% against 85.0% is +2.2%.",
    published: "1.2%",
    expected: "+2.2%",
  });
  expect(one && cellsIn(one)).toBe("G5 ~F5 ~C5");
});

it.each(["Variance", "Variance to target", "Gap to target", "Performance v target", "+/- target"])(
  "is content with %s that is right",
  (heading) => {
    expect(said(heading, ...RIGHT, ["85.0%", "87.2%", "83.1%", "2.2%"])).toEqual([]);
  },
);

it("takes what is left to the target, a size alone, and a share of the target for variances too", () => {
  const turned = ["3.6%", "-0.6%", "1.9%"] as const;
  const sizes = ["3.6%", "0.6%", "1.9%"] as const;
  const withVariance = (variances: readonly string[]) =>
    RIGHT.map(([target, now, before], at) => [target, now, before, variances[at] ?? ""] as const);
  expect(said("Variance", ...withVariance(turned), ["85.0%", "87.2%", "80.0%", "-2.2%"])).toEqual([]);
  expect(said("Variance", ...withVariance(turned), ["85.0%", "87.2%", "80.0%", "-1.2%"])).toHaveLength(1);
  expect(said("Variance", ...withVariance(sizes), ["85.0%", "87.2%", "80.0%", "2.2%"])).toEqual([]);
  expect(said("Variance", ...withVariance(sizes), ["85.0%", "87.2%", "80.0%", "2.9%"])).toHaveLength(1);
});

it("finds a change on the year before, and leaves that on the month before to the check of changes", () => {
  const rows = [
    ["75.0%", "71.4%", "66.0%", "5.4%"],
    ["28.0%", "28.6%", "26.9%", "1.7%"],
    ["70.0%", "68.1%", "58.3%", "9.8%"],
  ] as const;
  const wrong = ["85.0%", "87.2%", "83.1%", "1.4%"] as const;
  expect(said("Change on year", ...rows, wrong).map(({ expected }) => expected)).toEqual(["+4.1%"]);
  const months = [
    ["75.0%", "71.4%", "66.0%", "+21.4%"],
    ["28.0%", "28.6%", "26.9%", "-21.4%"],
    ["70.0%", "68.1%", "58.3%", "+18.1%"],
  ] as const;
  expect(said("Change on month", ...months, ["85.0%", "87.2%", "83.1%", "+1.2%"])).toEqual([]);
});

it("says nothing of a column that too few rows explain, nor of a figure that another comparison explains", () => {
  expect(said("Variance", ...RIGHT.slice(1), ["85.0%", "87.2%", "83.1%", "1.2%"])).toEqual([]);
  const two = [
    ["85.0%", "87.2%", "83.1%", "1.2%"],
    ["85.0%", "87.2%", "83.1%", "1.9%"],
  ] as const;
  expect(said("Variance", ...RIGHT, ...two)).toEqual([]);
  // 4.1 points on the year before.
  expect(said("Variance", ...RIGHT, ["85.0%", "87.2%", "83.1%", "4.1%"])).toEqual([]);
});

it("is no direction: a variance from the target says nothing of the month before", () => {
  const { judged } = lookAtRows([
    ["Ref", "Measure", "Target", "Oct-24", "Variance"],
    ["1", "% of visits in time", "75.0%", "71.4%", "-3.6%"],
    ["2", "% of reviews in time", "28.0%", "28.6%", "0.6%"],
  ]);
  expect(judged("1").direction.value).toBe("unknown");
});

/** What is said of a column of variances beside a baseline and a benchmark, in counts. */
function saidOfCounts(heading: string, ...rows: readonly (readonly [string, string, string, string])[]) {
  return lookAtRows([
    ["Ref", "Measure", "Target", "Baseline", "England", "Sep-24", "Oct-24", heading],
    ...rows.map(([baseline, england, now, variance], at) => [
      ...[`${at + 1}`, `Number of visits ${at + 1}`, "200", baseline, england, "500", now, variance],
    ]),
  ]).findings.filter(({ check }) => check === "variance-disagrees");
}

// 40 is 10 more than 30, 25 is 5 fewer than 30, 61 is 11 more than 50; 70 is 12 more than 58, not 13.
it("finds a change on the baseline, in whole counts that nothing rounds", () => {
  const rows = [
    ["30", "90", "40", "10"],
    ["30", "91", "25", "-5"],
    ["50", "92", "61", "11"],
  ] as const;
  expect(saidOfCounts("Variance", ...rows, ["58", "93", "70", "12"])).toEqual([]);
  const [one] = saidOfCounts("Variance", ...rows, ["58", "93", "70", "13"]);
  expect([one?.expected, one && cellsIn(one)]).toEqual(["+12", "H5 ~G5 ~D5"]);
});

// 12 below England's 52, 3 above its 22, 9 above its 52; 70 is 30 above 40.
it("finds a gap to a benchmark, and takes numbers that fall below zero for signed", () => {
  const rows = [
    ["300", "52", "40", "-12"],
    ["310", "22", "25", "3"],
    ["320", "52", "61", "9"],
  ] as const;
  expect(saidOfCounts("Gap", ...rows, ["330", "40", "70", "30"])).toEqual([]);
  const [one] = saidOfCounts("Gap", ...rows, ["330", "40", "70", "-31"]);
  expect([one?.expected, one && cellsIn(one)]).toEqual(["+30", "H5 ~G5 ~E5"]);
});

it("asks nothing of a cell without a figure, nor of a row without the value that the others compare with", () => {
  const rows = [
    ["30", "90", "40", "10"],
    ["30", "91", "25", "-5"],
    ["50", "92", "61", "11"],
  ] as const;
  for (const row of [
    ["58", "93", "70", "n/a"],
    ["", "93", "70", "13"],
    ["58", "93", "", "13"],
  ] as const)
    expect(saidOfCounts("Variance", ...rows, row)).toEqual([]);
});
