import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const ofYears = [
  lookAtRows([
    ["Measure", "Polarity", "2022/23", "2023/24", "2024/25", "Numerator", "Denominator", "SE region", "RAG"],
    ["% of plans reviewed on time", "High", "70%", "66%", "78%", "156", "200", "74%", ""],
    ["Children on a child protection plan", "Low", "352", "318", "297", "", "", "", ""],
    ["% of children aged 4 and over seen alone", "High", "87%", "90%", "94%", "188", "200", "", ""],
    ["Children ceasing to be looked after", "", "187", "203", "231", "", "", "", ""],
  ]).judgements,
];
const ofMonths = [
  lookAtRows([
    ["Measure", "Polarity", "Mar-24", "Jun-24", "Sep-24", "Oct-24", "Nov-24", "Numerator", "Denominator"],
    ["% of assessments completed within 45 days", "High", "78%", "81%", "83%", "80%", "88%", "246", "280"],
    [
      "% of children with an up to date dental check",
      "High",
      "71%",
      "74%",
      "80%",
      "79%",
      "77%",
      "343",
      "446",
    ],
  ]).judgements,
];
const said = (text: string, cards = ofMonths): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["88% of assessments were completed within 45 days. 34 assessments were late.", "34 ", "35 "],
  ["88% of assessments were completed within 45 days. 34 of the 280 were late.", "34 ", "35 "],
  ["88% of assessments were completed within 45 days. 34 of the 280 were late.", "280", "281"],
  ["77% of children had a dental check. 103 children have no current dental check.", "103", "104"],
])("those of whom it is not so are the rest: %s", (text, figure, other) => {
  expect(new Set(said(text))).toEqual(new Set(["agrees"]));
  expect(said(text.replace(figure, other))).toContain("disagrees");
});

it("months are one step apart where quarters stand before them", () => {
  expect(said("Dental checks fell to 77% from 79%.")).toEqual(["agrees", "agrees", "agrees"]);
  expect(said("Dental checks rose to 77%.")).toContain("disagrees");
});

it.each([
  "78% of plans were reviewed on time this year, better than the South East (74%).",
  "At year end 297 children were on a child protection plan, 21 fewer than at 31 March 2024.",
  "The number of children leaving care increased to 231.",
  "94% of children aged four and over were seen alone, up from 90%.",
])("in a scorecard of years: %s", (text) =>
  expect(new Set(said(text, ofYears))).toEqual(new Set(["agrees"])),
);

it("what had been before is not what it is now", () =>
  expect(
    said("78% of plans were reviewed on time. This had fallen for two years running, to 66%.", ofYears),
  ).not.toContain("disagrees"));
