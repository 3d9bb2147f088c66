import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Section", "Measure", "May-24", "Jun-24"],
    ["Children In Care", "% Dentist Check", "88.1%", "88.4%"],
    ["Children In Care", "% No Dentist Check", "63.1%", "63.7%"],
    ["Front Door", "No Referrals", "355", "371"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

// A row of those who lack a thing is none of those who have it.
it.each([
  ["88.4% of children in care have had a dental check.", "agrees"],
  ["63.7% of children in care have had a dental check.", "disagrees"],
  ["63.7% of children in care have had no dental check.", "agrees"],
  ["88.4% of children in care had not had a dental check.", "disagrees"],
  // A number of “No referrals” is the number of them.
  ["There were 371 referrals.", "agrees"],
  ["There were 372 referrals.", "disagrees"],
])("%s", (text, verdict) => expect(said(text)).toEqual([verdict]));
