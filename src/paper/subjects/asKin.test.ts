import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Q1 2024/25", "Q2 2024/25"],
    ["1", "Adoptive households approved", "High", "5", "7"],
    ["2", "% of disputes settled at the informal stage", "High", "71%", "79%"],
    ["3", "Families registered with a hub", "High", "9,630", "9,784"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["There were 7 approvals of adoptive households.", "7"],
  ["79% of disputes were settled informally.", "79%"],
  ["Registrations of families with a hub stood at 9,784.", "9,784"],
])("a word of one family names the row: %s", (text, figure) => {
  expect(verdicts(text)).toEqual(["agrees"]);
  expect(verdicts(text.replace(figure, figure.endsWith("%") ? "77%" : "6"))).not.toContain("agrees");
});
