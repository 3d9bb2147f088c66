import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { proposeArguments } from "./proposeArguments";

const { scorecard } = lookAtRows([
  ["Ref", "Indicator", "Good is", "Target", "Tolerance", "Mar-24", "Jun-24", "Sep-24", "Working", "Comments"],
  ["1.1", "Repeat referrals (%)", "Low", "20%", "25%", "23%", "26%", "24%", "100/416", ""],
  ["1.2", "Assessments in 45 days (%)", "High", "90%", "80%", "85%", "", "88%", "88/100", ""],
  ["1.3", "Visits in time (%)", "High", "90%", "80%", "85%", "90%", "91%", "91/100", ""],
]);
const propose = (names: readonly string[], row: number, column: number) =>
  proposeArguments(
    names.map((name) => ({ name })),
    scorecard,
    { sheetId: scorecard.sheetId, sheet: scorecard.sheet, row, column },
  );

it("the cells of the row: latest figure, target, tolerance, and the column that says which way is good", () => {
  expect(propose(["actual", "target", "tolerance", "polarity", "confidence"], 1, 10)).toEqual({
    actual: "H2",
    target: "D2",
    tolerance: "E2",
    polarity: "C2",
  });
});

it("the figure before it, over a blank month", () => {
  expect(propose(["current", "previous"], 2, 10)).toEqual({ current: "H3", previous: "F3" });
});

it("the months as one range, and the working", () => {
  expect(propose(["months", "text"], 3, 10)).toEqual({ months: "F4:H4", text: "I4" });
});

it("a formula never speaks of its own cell", () => {
  expect(propose(["actual", "values"], 3, 7)).toEqual({ actual: "G4", values: "F4:G4" });
});

it("nothing outside the measures' rows", () => {
  expect(propose(["actual"], 40, 2)).toEqual({});
});

it("the band of Setup where no tolerance stands in the row", () => {
  const { place, ...first } = scorecard.measures[0]!;
  const withBand = (kind: "percent" | "points") => {
    const measure = { ...first, place, tolerance: null, band: { kind, size: 10 } };
    return proposeArguments(
      [{ name: "tolerance" }],
      { ...scorecard, measures: [measure] },
      { ...place, column: 10 },
    );
  };
  // Low is good, the target is 20% in D2: amber as far as 22%, or as far as 30%.
  expect(withBand("percent")).toEqual({ tolerance: "D2*(1+10%)" });
  expect(withBand("points")).toEqual({ tolerance: "D2+0.1" });
});
