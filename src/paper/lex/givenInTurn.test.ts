import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "Number of contacts", "", "", "1,288", "1,106", "1,377"],
    ["2", "Number of referrals", "", "", "330", "287", "361"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["Contacts and referrals were 1,377 and 361 in January.", ["agrees", "agrees"]],
  ["Contacts and referrals were 1,377 and 351 in January.", ["agrees", "disagrees"]],
])("things and figures in turn, whether it is said or not: %s", (text, expected) =>
  expect(verdicts(text)).toEqual(expected),
);
