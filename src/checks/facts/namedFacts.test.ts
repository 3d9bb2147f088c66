import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { displayedIn } from "../../model/inFact";
import { namedFacts } from "./namedFacts";

const { judged } = lookAtRows([
  [
    ...["Ref", "Measure", "Numerator", "Denominator", "Baseline", "Target", "Tolerance"],
    ...["Feb-24", "Mar-24", "YTD", "England"],
  ],
  ["6.3", "% of visits in time", "88", "100", "80%", "90%", "85%", "87%", "88%", "86%", "84%"],
  ["6.4", "% of reviews in time", "", "", "", "90%", "", "92%", "93%", "", ""],
]);

it("calls every cell where a figure belongs by what it is", () => {
  const named = namedFacts(judged("6.3").measure).map(({ what, facts }) => [what, ...facts.map(displayedIn)]);
  expect(named).toEqual([
    ["target", 0.9],
    ["tolerance", 0.85],
    ["baseline", 0.8],
    ["value", 0.87, 0.88],
    ["benchmark", 0.84],
    ["year to date", 0.86],
    ["numerator", 88],
    ["denominator", 100],
  ]);
});

it("names no cell for which the scorecard has no column", () => {
  const plain = lookAtRows([
    ["Ref", "Measure", "Target", "Feb-24", "Mar-24"],
    ["6.3", "% of visits in time", "90%", "87%", "88%"],
    ["6.4", "% of reviews in time", "90%", "92%", "93%"],
  ]);
  expect(namedFacts(plain.judged("6.3").measure).map(({ what }) => what)).toEqual(["target", "value"]);
});
