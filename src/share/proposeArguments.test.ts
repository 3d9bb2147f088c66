import { expect, it } from "vitest";
import { judge } from "../judge/judge";
import type { Scorecard } from "../model/scorecard";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { proposeArguments } from "./proposeArguments";

const { scorecard } = lookAtRows([
  ["Ref", "Indicator", "Good is", "Target", "Tolerance", "Mar-24", "Jun-24", "Sep-24", "Working", "Comments"],
  ["1.1", "Repeat referrals (%)", "Low", "20%", "25%", "23%", "26%", "24%", "100/416", ""],
  ["1.2", "Assessments in 45 days (%)", "High", "90%", "80%", "85%", "", "88%", "88/100", ""],
  ["1.3", "Visits in time (%)", "High", "90%", "80%", "85%", "90%", "91%", "91/100", ""],
]);
const proposeOf = (of: Scorecard, names: readonly string[], row: number, column: number) =>
  proposeArguments(
    names.map((name) => ({ name })),
    of,
    judge(of, of.latest),
    { sheetId: of.sheetId, sheet: of.sheet, row, column },
  );
const propose = (names: readonly string[], row: number, column: number) =>
  proposeOf(scorecard, names, row, column);

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
    return proposeOf({ ...scorecard, measures: [measure] }, ["tolerance"], place.row, 10);
  };
  // Low is good, the target is 20% in D2: amber as far as 22%, or as far as 30%.
  expect(withBand("percent")).toEqual({ tolerance: "ROUND(D2*(1+10%),12)" });
  expect(withBand("points")).toEqual({ tolerance: "ROUND(D2+0.1,12)" });
});

it("what a mark says in words as a number, the figure as it is shown, and none that a formula would get wrong", () => {
  const looked = lookAtRows([
    ["Ref", "Indicator", "Good is", "Target", "Tolerance", "Mar-24", "Jun-24"],
    ["1.1", "Visits in time (%)", "High", "≥90%", "n/a", "85%", "88%"],
    ["1.2", "Reviews late (%)", "Low", "<10%", "12%", "15%", "10%"],
    ["1.3", "Caseload per worker", "Plan", "18", "", "17", "19"],
  ]).scorecard;
  const judged = (row: number) => proposeOf(looked, ["actual", "target", "tolerance"], row, 8);
  expect(judged(1)).toEqual({ actual: "G2", target: "90%" });
  // Below 10% is not met at 10%, which no argument says.
  expect(judged(2)).toEqual({ actual: "G3", tolerance: "E3" });
  // Nothing says how far from the plan is near enough.
  expect(judged(3)).toEqual({ actual: "G4" });
});

it("the cell that the pane judges: blank where its month is due, and last month's never in its place", () => {
  const looked = lookAtRows([
    ["Ref", "Indicator", "Good is", "Target", "Apr-24", "May-24", "Jun-24", "RAG"],
    ["1.1", "Visits in time (%)", "High", "90%", "85%", "86%", "91%", ""],
    ["1.2", "Reviews in time (%)", "High", "90%", "85%", "91%", "", ""],
    ["1.3", "Plans in time (%)", "High", "90%", "85%", "86%", "92%", ""],
  ]).scorecard;
  expect(proposeOf(looked, ["actual", "target"], 1, 7)).toEqual({ actual: "G2", target: "D2" });
  // June is due: KPI.RAG of G3 says nothing until it is typed, as the pane does; of F3 it would say Green.
  expect(proposeOf(looked, ["actual", "target"], 2, 7)).toEqual({ actual: "G3", target: "D3" });
  expect(proposeOf(looked, ["current", "previous"], 2, 7)).toEqual({ current: "G3", previous: "F3" });
});
