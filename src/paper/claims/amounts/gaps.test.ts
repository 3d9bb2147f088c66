import { expect, it } from "vitest";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { checkPaper } from "../../checkPaper";
import { fromPlain } from "../../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "England", "Dec-25", "Jan-26"],
    ["1", "% of children in care with a dental check", "High", "90%", "79%", "85%", "87%"],
    ["2", "% of referrals that are repeat referrals", "Low", "20%", "21.6%", "19.8%", "18.6%"],
  ]).judgements,
];
const gaps = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.flatMap(({ kind, verdict }) => (kind === "gap" ? [verdict] : [])),
  );

it.each([
  ["The gap to target on dental checks is three points.", "agrees"],
  ["The gap to target on dental checks is five points.", "disagrees"],
  ["The gap between us and England on dental checks is eight points.", "agrees"],
  ["The difference between our repeat referrals and England's is five points.", "disagrees"],
  ["Dental checks missed the target by three points.", "agrees"],
  ["Dental checks missed the target by two points.", "disagrees"],
  ["On dental checks we beat the national average of 79% by eight points.", "agrees"],
  ["On dental checks we beat the national average of 79% by six points.", "disagrees"],
])("%s", (text, verdict) => expect(gaps(text)).toEqual([verdict]));
