import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Jan-Mar 2024", "Apr-Jun 2024", "Jul-Sep 2024", "Num", "Den"],
    ["1", "Suspensions", "Low", "", "71", "83", "69", "", ""],
    ["2", "% of pupils with at least one suspension", "Low", "9.0%", "10.0%", "11.2%", "9.3%", "39", "421"],
    ["3", "Children in open proceedings", "", "", "119", "115", "103", "", ""],
    ["4", "Average duration of care proceedings (weeks)", "Low", "26.0", "43.0", "40.2", "38.7", "", ""],
    ["5", "% of children with a plan by their review", "High", "90%", "76%", "75%", "79%", "38", "48"],
  ]).judgements,
];
const said = (text: string, of?: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.filter(({ kind }) => of === undefined || kind === of).map(({ verdict }) => verdict),
  );

it("a number that is the part of a share in the same words is not denied of another row", () => {
  expect(said("39 pupils had at least one suspension.")).not.toContain("disagrees");
  expect(said("There were 68 suspensions.")).toEqual(["disagrees"]);
});

it("a figure with decimals is none of whole children, and a time is of the row in its unit", () => {
  const [weeks] = said("Proceedings are quicker. The average has fallen to 38.7 weeks.", "value");
  expect(weeks).toBe("agrees");
  expect(said("Proceedings are quicker. A year ago it was 44.1.")).not.toContain("disagrees");
});

it.each([
  ["79% of children had a plan by their review. Ten did not.", "agrees"],
  ["79% of children had a plan by their review. Nine did not.", "disagrees"],
])("those who were not may be told in a sentence of their own: %s", (text, verdict) =>
  expect(said(text, "numerator")).toEqual([verdict]),
);

it("a quarter may be named by its first and last month", () => {
  expect(said("There were 119 children in open proceedings in January to March.")).toEqual(["agrees"]);
  expect(said("There were 115 children in open proceedings in January to March.")).toEqual(["disagrees"]);
});

it("what is counted behind a figure is that of its own rows, and not of a row under their heading", () => {
  const rows = [
    lookAtRows([
      ["Theme", "Measure", "Polarity", "Sep-24", "Dec-24"],
      ["Complaints", "Stage 1 complaints received", "Low", "33", "29"],
      ["Complaints", "Compliments received", "High", "40", "46"],
    ]).judgements,
  ];
  const verdicts = checkPaper(fromPlain("Compliments rose: 46 against 29 complaints."), rows).flatMap(
    ({ claims }) => claims.map(({ verdict }) => verdict),
  );
  expect(verdicts).not.toContain("disagrees");
  expect(verdicts).toContain("agrees");
});

const health = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Dec-24", "Jan-25"],
    ["1", "% of initial assessments completed in timescales", "High", "95%", "80%", "78%"],
    ["2", "% of initial health assessments completed in timescales", "High", "90%", "16%", "50%"],
  ]).judgements,
];
it.each([
  ["Health: 50% of initial assessments were completed in timescales.", ["cannot tell"]],
  ["# Health\n\n50% of initial assessments were completed in timescales.", ["cannot tell"]],
  ["Health: 50% of initial health assessments were completed in timescales.", ["agrees"]],
  ["Assessments: 50% of initial assessments were completed in timescales.", ["disagrees"]],
  ["Health: 60% of initial assessments were completed in timescales.", ["disagrees"]],
])("a heading may tell more of a name than the sentence: %s", (text, expected) =>
  expect(
    checkPaper(fromPlain(text), health).flatMap(({ claims }) => claims.map(({ verdict }) => verdict)),
  ).toEqual(expected),
);
