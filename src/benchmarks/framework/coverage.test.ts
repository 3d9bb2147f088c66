import { expect, it } from "vitest";
import { countyRows } from "../../../tests/support/benchmarks/countyRows";
import { scorecardOf } from "../../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import { nationalOf } from "../national/national";
import { prove } from "../prove/prove";
import { coverageOf } from "./coverage";
import { DASHBOARD_NAMES } from "./dashboardNames";
import { INDICATORS } from "./indicators";

it("has the 68 indicators of the dashboard, and knows every national measure that they name", () => {
  expect(INDICATORS).toHaveLength(68);
  expect(new Set(INDICATORS.map(({ name }) => name)).size).toBe(68);
  for (const code of INDICATORS.flatMap(({ codes }) => codes)) expect(nationalOf(code)?.code).toBe(code);
});

/** What a scorecard of these rows has: a percentage, a rate, a number or a count each. */
function has(...rows: readonly (readonly [name: string, figure: string])[]): string[][] {
  const card = scorecardOf([
    ["Ref", "Measure", "Jan-25", "Feb-25", "Mar-25"],
    ...rows.map(([name, figure], at) => [`1.${at + 1}`, name, figure, figure, figure]),
    ["9.1", "% of visits in time", "91%", "92%", "93%"],
  ]);
  const { matches } = prove(card, { benchmarks: shippedBenchmarks(), authority: 878 });
  return coverageOf(matches).has.map(({ indicator, measures }) => [
    indicator.name,
    ...measures.map(({ name }) => name),
  ]);
}

it("knows each indicator by the dashboard's own name, and no other by it", () => {
  const rows = DASHBOARD_NAMES.map((name): [string, string] => [
    name,
    /%|percent/i.test(name) ? "21.4%" : "21.4",
  ]);
  expect(has(...rows)).toEqual(INDICATORS.map(({ name }, at) => [name, DASHBOARD_NAMES[at]]));
});

it("knows indicators by other writings of their names", () => {
  expect(
    has(
      ["UASC in care (rate per 10,000)", "6.1"],
      ["Assessments where neglect was a factor, per 10,000", "41.0"],
      ["% of social workers from a minority ethnic background", "24%"],
      ["% of care leavers aged 17-18 in EET", "62%"],
    ).map(([indicator]) => indicator),
  ).toEqual([
    "unaccompanied asylum-seeking children in care per 10,000",
    "assessments that note neglect, per 10,000",
    "care leavers of 17 and 18 in education, employment or training",
    "social workers from ethnic minorities",
  ]);
});

it("counts nothing as had that only looks like an indicator", () => {
  expect(
    has(
      ["Children on a CP plan for neglect (per 10,000)", "18.2"],
      ["% of CP plans ended after 2 years or more", "4.1%"],
      ["% of CIC placed more than 20 miles from home and outside the county", "21%"],
      ["Number of children starting to be looked after", "31"],
      ["Number of UASC in care", "44"],
      ["Average days between placement order and match", "187"],
      ["% of CIC with a severe disability", "4%"],
      ["Hospital admissions for self-harm per 10,000", "31.2"],
      ["Average cost per child in residential placements", "5120"],
      ["% of children's services budget spent", "48%"],
      ["Residential staff turnover %", "17%"],
      ["% of social workers with ethnicity recorded", "98%"],
      ["% of care leavers aged 17-18 not in EET", "31%"],
      ["% of audits judged outstanding for leadership", "12%"],
      ["CSE referrals per 10,000", "9.1"],
      ["% children fewer than 3 placements in the year", "89%"],
    ),
  ).toEqual([]);
});

it("says which indicators a scorecard has and which it lacks", () => {
  const { matches } = prove(scorecardOf(countyRows()), { benchmarks: shippedBenchmarks(), authority: 878 });
  const { has, lacks } = coverageOf(matches);
  expect(
    has.map(({ indicator, measures }) => [measures.map(({ reference }) => reference).join(), indicator.name]),
  ).toEqual([
    ["4.0", "children in need per 10,000"],
    ["1.7", "repeat referrals within 12 months"],
    ["6.1", "children starting to be in care per 10,000"],
    ["6.0", "children in care per 10,000"],
    ["5.2", "second or subsequent child protection plans"],
    ["5.1", "child protection plans that have lasted two years or more"],
    ["6.4", "children in care with three or more placements"],
    ["7.8", "care leavers of 17 and 18 in education, employment or training"],
    ["7.9", "care leavers of 19 to 21 in education, employment or training"],
    ["7.4", "care leavers of 17 and 18 in suitable accommodation"],
    ["7.5", "care leavers of 19 to 21 in suitable accommodation"],
    ["8.1", "average caseload"],
  ]);
  expect(lacks).toHaveLength(56);
});
