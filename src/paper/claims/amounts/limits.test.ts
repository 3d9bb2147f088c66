import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { checkPaper } from "../../checkPaper";
import { fromPlain } from "../../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Tolerance", "Dec-25", "Jan-26"],
    ["1", "% of referrals which are repeat referrals", "Low", "18%", "21%", "18%", "23%"],
    ["2", "% of initial assessments completed in 45 days", "High", "95%", "85%", "80%", "78%"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  ["A share of repeat referrals over 22% is red.", ["cannot tell"]],
  ["A share of repeat referrals of more than 24% is outside tolerance.", ["cannot tell"]],
  ["Anything below 85% of initial assessments in 45 days is outside tolerance.", ["cannot tell"]],
  ["Repeat referrals, at over 22%, are red.", ["agrees", "agrees"]],
  ["Repeat referrals, at over 24%, are red.", ["disagrees", "agrees"]],
  ["Repeat referrals were over 22% and are red.", ["agrees", "agrees"]],
])("tells a limit from a value: %s", (text, expected) => expect(said(text)).toEqual(expected));
