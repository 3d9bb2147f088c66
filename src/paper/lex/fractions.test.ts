import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "May-25", "Jun-25", "Num", "Den"],
  ["1", "% of children looked after in foster care", "High", "70%", "65%", "66%", "330", "500"],
  ["2", "Number of permanent exclusions", "Low", "", "6", "5", "", ""],
  ["3", "% of audits rated good or better", "High", "75%", "70%", "60%", "30", "50"],
]);
const claims = (text: string): string[] =>
  checkPaper(fromPlain(text), [judgements]).flatMap((said) =>
    said.claims.map(({ quoted, measure, verdict }) => `${quoted} ${measure?.reference ?? "-"} ${verdict}`),
  );

describe("a share in words, and one that a word counts", () => {
  it.each([
    ["Two thirds (66%) are in foster care.", ["Two thirds 1 agrees", "66% 1 agrees"]],
    ["Two thirds (64%) are in foster care.", ["Two thirds 1 agrees", "64% 1 disagrees"]],
    ["Two fifths live in foster care.", ["Two fifths 1 disagrees"]],
    [
      "Audits: three fifths good or better (30 of 50).",
      ["three fifths 3 agrees", "30 3 agrees", "50 3 agrees"],
    ],
    // Its number is no number of exclusions, and the row has no March.
    ["There were two thirds more permanent exclusions than in March.", ["two thirds more 2 cannot tell"]],
    [
      "There were 5 permanent exclusions, one fewer than in May.",
      ["5 2 agrees", "one 2 agrees", "fewer than 2 agrees"],
    ],
    [
      "There were 5 permanent exclusions, two fewer than in May.",
      ["5 2 agrees", "two 2 disagrees", "fewer than 2 agrees"],
    ],
    [
      "All but 170 of our 500 children looked after are in foster care.",
      ["All but 170 1 agrees", "500 1 agrees"],
    ],
    [
      "All but 160 of our 500 children looked after are in foster care.",
      ["All but 160 1 disagrees", "500 1 agrees"],
    ],
    [
      "60% of audits were rated good or better; the target is three quarters.",
      ["60% 3 agrees", "three quarters 3 agrees"],
    ],
    [
      "60% of audits were rated good or better; the target is a half.",
      ["60% 3 agrees", "a half 3 disagrees"],
    ],
  ])("%s", (text, expected) => expect(claims(text)).toEqual(expected));
});
