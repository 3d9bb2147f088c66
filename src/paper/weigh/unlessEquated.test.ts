import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Dec-25", "Jan-26", "Numerator", "Denominator"],
    ["Children in care"],
    ["1", "Number of children in care", "Low", "420", "425", "431", "", ""],
    ["2", "% placed more than 20 miles from home", "Low", "20%", "25%", "26%", "112", "431"],
    ["3", "Three or more placements in 12 months", "Low", "9%", "9%", "8%", "34", "431"],
  ]).judgements,
];
const told = (text: string): string[] =>
  checkPaper(fromPlain(`Only 8% of children had three or more placements. ${text}`), cards)
    .slice(1)
    .flatMap(({ claims }) => claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`));

it.each([
  ["112 children, or 26%, live more than 20 miles away.", "26% agrees"],
  ["112 children, or 36%, live more than 20 miles away.", "36% disagrees"],
  ["112 children (36%) live more than 20 miles away.", "36% disagrees"],
])("whom a share is of stands behind it: %s", (text, expected) => expect(told(text)).toContain(expected));

it.each(["Another 60 children, or 14%, wait for a place.", "Some 95 children (22%) are with relatives."])(
  "a share of other children is not denied: %s",
  (text) => expect(told(text).filter((one) => one.endsWith("disagrees"))).toEqual([]),
);
