import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-24", "Sep-24"],
    ["1", "% of 6-8 week reviews completed by 8 weeks", "High", "90%", "80%", "86%"],
    ["2", "% of 12 month reviews completed by 12 months", "High", "85%", "71%", "78%"],
    ["3", "% of 2-2.5 year reviews completed", "High", "80%", "72%", "81%"],
    ["4", "% of enquiries completed within 4 hours", "High", "90%", "91%", "92%"],
    ["5", "% of enquiries completed within 24 hours", "High", "90%", "83%", "87%"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["86% of six to eight week reviews were completed.", "86%"],
  ["The 12-month review was completed for 78% of children.", "78%"],
  ["Two year reviews stood at 81%.", "81%"],
  ["92% of enquiries were completed inside four hours.", "92%"],
  ["87% of enquiries were completed within 24 hours.", "87%"],
])("names that differ by a length of time are told apart by it: %s", (text, figure) => {
  expect(verdicts(text)).toEqual(["agrees"]);
  expect(verdicts(text.replace(figure, "79%"))).toEqual(["disagrees"]);
});

it.each(["86% of reviews were completed.", "Of two year olds, 86% had had a review."])(
  "without the length it may be any of them: %s",
  (text) => expect(verdicts(text)).not.toContain("disagrees"),
);
