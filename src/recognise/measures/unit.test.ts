import { expect, it } from "vitest";
import { readCell } from "../../core/figures/typed/readCell";
import { concludeUnit, isUnitWord } from "./unit";

const FACTS = { name: "Visits", setting: null, word: "", values: [], headings: [] };
const values = (...shown: string[]) => shown.map((text) => readCell(text, text, "General"));
const said = (facts: Partial<Parameters<typeof concludeUnit>[0]>) => {
  const { unit, unitSource } = concludeUnit({ ...FACTS, ...facts });
  return [unit, unitSource.source, unitSource.sentence];
};

it("asks the user's setting first, then the unit column, then the sign of the figures", () => {
  const facts = { setting: "rate" as const, word: "Number", values: values("90%"), name: "% of visits" };
  expect(said(facts)).toEqual(["rate", "setting", "You set it."]);
  expect(said({ ...facts, setting: null })).toEqual(["count", "column", "Its unit column says “Number”."]);
  expect(said({ ...facts, setting: null, word: "" })).toEqual([
    ...["percent", "values", "Its figures are percentages."],
  ]);
});

it.each([
  ["% of visits in time", "percent", "%"],
  ["Percentage of visits", "percent", "Percentage"],
  ["Contacts per 10,000", "rate", "per 10,000"],
  ["Rate of contacts", "rate", "Rate of"],
  ["Re-offending rate", "rate", "rate"],
  ["Number of visits", "count", "Number of"],
  ["# visits", "count", "#"],
  ["Average caseload", "number", "Average"],
  ["Children on a plan (number of)", "count", "number of"],
])("the name %s says %s", (name, unit, word) => {
  expect(said({ name, values: values("12") })).toEqual([unit, "name", `Its name says “${word}”.`]);
});

it("asks the headings over the figures, and the figures themselves, last", () => {
  expect(said({ values: values("12"), headings: ["Apr %", "May %"] })).toEqual([
    ...["percent", "column", "The headings over its figures say “%”."],
  ]);
  expect(said({ values: values("12"), headings: ["Apr %", "May"] })[0]).toBe("count");
  expect(said({ values: values("£12") })).toEqual(["number", "values", "Its figures are amounts of money."]);
  expect(said({ values: values("12", "14") })).toEqual(["count", "values", "Its figures are whole numbers."]);
  expect(said({ values: values("12", "14.5") })).toEqual([
    ...["number", "values", "Its figures have decimals and no percent sign."],
  ]);
  expect(said({})).toEqual(["number", "values", "It has no figures that would tell."]);
  expect(said({ values: values("12%", "14") })[0]).not.toBe("percent");
});

it("knows words that state a unit", () => {
  expect(["%", " Number ", "Rate per 10,000", "Days", "£000"].map(isUnitWord)).toEqual([
    ...[true, true, true, true, true],
  ]);
  expect(["", "Target", "Number of visits"].map(isUnitWord)).toEqual([false, false, false]);
});
