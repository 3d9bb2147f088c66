import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-25", "Sep-25", "Oct-25", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "Number of contacts", "", "", "1,240", "1,312", "1,405", "1,288", "1,106", "1,377"],
    ["2", "Number of referrals", "", "", "322", "341", "355", "330", "287", "361"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["Contacts rose by 137 between August and January, and referrals by 39 over the same period.", "agrees"],
  [
    "Contacts rose by 137 between August and January, and referrals rose by 44 over the same period.",
    "disagrees",
  ],
  ["Since August contacts rose by 137, and over the same period referrals rose by 39.", "agrees"],
  [
    "Contacts rose from 1,240 to 1,377 between August and January; referrals fell over the same period.",
    "disagrees",
  ],
])("%s", (text, expected) => expect(verdicts(text)).toContain(expected));

it.each([
  "Last year there were 1,022 referrals between November and January.",
  "Last year, 322 referrals were received in October.",
])("of which months nobody knows: %s", (text) => expect(verdicts(text)).toEqual(["cannot tell"]));
