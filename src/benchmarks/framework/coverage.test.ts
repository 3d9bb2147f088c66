import { expect, it } from "vitest";
import { countyRows } from "../../../tests/support/benchmarks/countyRows";
import { scorecardOf } from "../../../tests/support/benchmarks/scorecardOf";
import { shippedBenchmarks } from "../../../tests/support/benchmarks/shipped";
import { nationalOf } from "../national/national";
import { prove } from "../prove/prove";
import { coverageOf } from "./coverage";
import { INDICATORS } from "./indicators";

it("has the 68 indicators of the dashboard, and knows every national measure that they name", () => {
  expect(INDICATORS).toHaveLength(68);
  expect(new Set(INDICATORS.map(({ name }) => name)).size).toBe(68);
  for (const code of INDICATORS.flatMap(({ codes }) => codes)) expect(nationalOf(code)?.code).toBe(code);
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
    ["5.1", "child protection plans of two years or more"],
    ["6.4", "children in care with three or more placements"],
    ["7.8", "care leavers of 17 and 18 in education, employment or training"],
    ["7.9", "care leavers of 19 to 21 in education, employment or training"],
    ["7.4", "care leavers of 17 and 18 in suitable accommodation"],
    ["7.5", "care leavers of 19 to 21 in suitable accommodation"],
    ["8.1", "average caseload"],
  ]);
  expect(lacks).toHaveLength(56);
});
