import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { rewriteFormula, rewriteValue } from "./rewrite";

/** 6.3's February is typed, its March is worked out by a formula. */
const { measure } = lookAtRows(
  [
    ["Ref", "Measure", "Target", "Feb-24", "Mar-24"],
    ["6.3", "% of visits in time", "90%", "0.96%", "88%"],
    ["6.4", "% of reviews in time", "90%", "92%", "93%"],
  ],
  { cells: { E2: { formula: "=88/100" } } },
).judged("6.3");
const [typed, worked] = measure.actuals;
if (!typed || !worked) throw new Error("Two months are there.");
const written = { after: 0.96, shown: "96%", format: "0%" };

it("rewrites a typed value: what stood there, what is to stand there, and how both look", () => {
  expect(rewriteValue(measure, typed, "It is 96%.", written)).toEqual([
    {
      id: "value:{1}:1:3",
      kind: "value",
      group: "values",
      place: typed.place,
      measure: "6.3 % of visits in time",
      measureKey: measure.key,
      reason: "It is 96%.",
      // The figure is the analyst's own, so that the repair is never ticked beforehand.
      hers: true,
      before: 0.0096,
      beforeShown: "0.96%",
      after: 0.96,
      afterShown: "96%",
      format: "0%",
    },
  ]);
});

it("leaves a format that is right already", () => {
  const [change] = rewriteValue(measure, typed, "", { ...written, format: typed.format });
  expect(change?.format).toBeNull();
});

it("rewrites no formula as a value, and no name that carries its figure", () => {
  expect(rewriteValue(measure, worked, "", written)).toEqual([]);
  // A measure's name that says its figure too, "Visits in time: 88%", is more than the figure.
  expect(rewriteValue(measure, { ...typed, place: measure.place }, "", written)).toEqual([]);
});

it("rewrites a formula as the formula that it should be", () => {
  expect(rewriteFormula(measure, worked, "It is of 101.", "=88/101")).toEqual([
    {
      id: "formula:{1}:1:4",
      kind: "formula",
      group: "formulas",
      place: worked.place,
      measure: "6.3 % of visits in time",
      measureKey: measure.key,
      reason: "It is of 101.",
      hers: true,
      before: "=88/100",
      beforeShown: "=88/100",
      after: "=88/101",
      afterShown: "=88/101",
      format: null,
    },
  ]);
});

it("has nothing to rewrite where no formula stands, or the right one", () => {
  expect(rewriteFormula(measure, typed, "", "=88/101")).toEqual([]);
  expect(rewriteFormula(measure, worked, "", "=88/100")).toEqual([]);
});
