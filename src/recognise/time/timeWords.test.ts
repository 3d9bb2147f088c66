import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { recognise } from "../recognise";

it("years with the notes of official tables are the years' columns as any others, the latest among them", () => {
  const { scorecard, judged } = lookAtRows([
    ["Ref", "Indicator", "2021", "2022 [r]", "2023 [r]", "2024 [p]", "Target"],
    ["1", "% of visits in time", "81%", "82%", "83%", "84%", "90%"],
    ["2", "% of reviews in time", "91%", "92%", "93%", "94%", "90%"],
  ]);
  expect(scorecard.lines.filter(({ role }) => role === "actual")).toHaveLength(4);
  expect(judged("1").status.reason).toBe("Red: 84% is below the target of 90% (higher is better).");
});

it("a span of time names no measure: a short table is not read across by it", () => {
  const rows = [
    ["Indicator", "2022", "2023", "3 months", "23"],
    ["Average days to placement", "420", "410", "380", "370"],
    ["Number of adopters approved", "20", "22", "6", "2"],
    ["Number of children placed", "30", "33", "8", "3"],
  ];
  expect(recognise([gridOf(rows)])).toEqual([]);
});

it("names below “Measure” are measures beside several periods, whatever they are called", () => {
  const rows = (heading: string) => [
    [heading, "Apr-24", "May-24", "Jun-24"],
    ["Children in care: north", "100", "102", "101"],
    ["Children in care: south", "80", "81", "79"],
    ["Children in care: all", "180", "183", "180"],
  ];
  expect(recognise([gridOf(rows("Measure"))]).map(({ measures }) => measures.length)).toEqual([3]);
  expect(recognise([gridOf(rows("Area"))])).toEqual([]);
  const years = [["Measure", "2021", "2022", "2023"], ...rows("Measure").slice(1)];
  expect(recognise([gridOf(years)]).map(({ measures }) => measures.length)).toEqual([3]);
});
