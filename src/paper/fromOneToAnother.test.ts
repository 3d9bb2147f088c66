import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Q2 25/26", "Q3 25/26", "Q4 25/26", "Q1 26/27", "Q2 26/27"],
    ["1", "Number of suspensions", "Low", "600", "655", "811", "790", "688", "603"],
    ["2", "% attendance, all pupils", "High", "94.5%", "93.8%", "92.4%", "92.9%", "93.6%", "94.2%"],
  ]).judgements,
];

/** What is said of each figure of a text, in their order. */
function said(text: string): string[] {
  return checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.filter(({ quoted }) => /\d|quarter/.test(quoted)).map(({ verdict }) => verdict),
  );
}

it.each([
  ["Suspensions fell (688 to 603).", ["agrees", "agrees"]],
  ["Suspensions fell, 688 to 603.", ["agrees", "agrees"]],
  ["Suspensions fell: 698 to 603.", ["disagrees", "agrees"]],
  ["Suspensions fell (698 to 603).", ["disagrees", "agrees"]],
  ["Suspensions fell (688 to 613).", ["agrees", "disagrees"]],
  ["Suspensions are down on the same period last year (655 to 603).", ["agrees", "agrees"]],
])("from one to the other: %s", (text, verdicts) => expect(said(text)).toEqual(verdicts));

it.each([
  "Suspensions fell, and teams (4 to 6 people) were set up.",
  // Quarters of a year, and no share.
  "There have been three quarters of improvement in attendance.",
  "Suspensions fell by 85 over the last year and a quarter.",
])("nothing to deny: %s", (text) => expect(said(text)).not.toContain("disagrees"));
