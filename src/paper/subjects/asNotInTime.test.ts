import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Q2 2024/25", "Q3 2024/25", "Num", "Den"],
    ["1", "% of assessments completed within 15 working days", "High", "90%", "81%", "88%", "44", "50"],
    ["2", "Children supervised by the youth justice service", "", "", "58", "64", "", ""],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["88% of assessments were completed within 15 working days. Six were late.", "agrees"],
  ["88% of assessments were completed within 15 working days. Five were late.", "disagrees"],
])("those who were late are the rest of those in time: %s", (text, verdict) =>
  expect(said(text)).toEqual(["agrees", verdict]),
);

it("what is said of the target behind it is of the same row", () =>
  expect(
    said("88% of assessments were completed within 15 working days. Six were late. The target is 90%."),
  ).toEqual(["agrees", "agrees", "agrees"]));

it("whom a service is supervising are those supervised", () =>
  expect(said("We are supervising 64 children.")).toEqual(["agrees"]));
