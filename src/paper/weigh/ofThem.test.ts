import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Sep-25", "Oct-25", "Num", "Den"],
  ["1", "Children looked after at month end", "", "711", "715", "", ""],
  ["2", "Unaccompanied children looked after", "", "45", "48", "", ""],
  ["3", "Children subject to a child protection plan", "", "338", "333", "", ""],
  ["4", "Children subject to a protection plan for 15 months or more", "Low", "7.4%", "6.6%", "22", "333"],
  ["5", "Children with child protection plans seen fortnightly", "High", "84%", "87%", "290", "333"],
  ["6", "Number of contacts", "", "1,750", "1,702", "", ""],
  ["7", "% of contacts that became referrals", "", "22%", "23%", "398", "1702"],
  ["8", "Number of referrals", "", "380", "371", "", ""],
  ["9", "% of re-referrals", "Low", "21%", "19%", "72", "371"],
  ["10", "% of children with a second child protection plan", "Low", "11%", "9.5%", "6", "63"],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("of them: all that is said of the part is a row's name, and the whole is counted", () => {
  it.each([
    ["There were 715 looked after children. 48 of them are unaccompanied.", "48", "agrees"],
    ["There were 715 looked after children. 47 of them are unaccompanied.", "47", "disagrees"],
    [
      "333 children have a protection plan. 22 of them have had a plan for 15 months or more.",
      "22",
      "agrees",
    ],
    [
      "333 children have a protection plan. 23 of them have had a plan for 15 months or more.",
      "23",
      "disagrees",
    ],
    ["333 children have a protection plan. 86% of them were seen fortnightly.", "86%", "disagrees"],
    ["There were 371 referrals. 72 of these were re-referrals.", "72", "agrees"],
    ["There were 371 referrals. 73 of these were re-referrals.", "73", "disagrees"],
    // Of another whole it is another share.
    ["There were 1,702 contacts. 4% of these were re-referrals.", "4%", "cannot tell"],
    // The row is of those that began.
    [
      "333 children have a protection plan. 7 of them have a second child protection plan.",
      "7",
      "cannot tell",
    ],
    // Who these are, no row says.
    ["Twelve children came into care. 9 of them are unaccompanied.", "9", "cannot tell"],
    ["There were 715 looked after children. 47 of them are unaccompanied boys.", "47", "cannot tell"],
    // It is the number of referrals.
    ["There were 1,702 contacts. 371 of these became referrals.", "371", "cannot tell"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});

describe("how long a plan has lasted is a part of a name, and being seen is being visited", () => {
  it.each([
    ["6.6% of children had been on a plan for fifteen months or longer.", "6.6%", "agrees"],
    ["6.5% of children had been on a plan for 15 months or more.", "6.5%", "disagrees"],
    // Another length.
    ["6.5% of children had been on a plan for 18 months or more.", "6.5%", "cannot tell"],
    ["Fortnightly visits to children with child protection plans: 86%.", "86%", "disagrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});

describe("of them, behind a rate and the number that it is of", () => {
  const { judgements: rates } = lookAtRows([
    ["Ref", "Measure", "Polarity", "Dec-24", "Jan-25", "Number"],
    ["2.0", "Initial assessments completed (per 10,000)", "", "356", "386", "((472*12)/146874)*10000 = 386"],
    ["2.2", "% of initial assessments completed in 45 days", "High", "80%", "78%", "368/472 = 0.78"],
    ["2.3", "% of initial assessments that were joint", "High", "9%", "10%", "40/400 = 0.1"],
    ["5.1", "% of children subject to CPP for 2 years +", "Low", "2%", "1%", "5/454 = 0.01"],
  ]);
  const of = (text: string): Record<string, string> =>
    Object.fromEntries(
      checkPaper(fromPlain(text), [rates]).flatMap(({ claims }) =>
        claims.map(({ quoted, verdict }) => [quoted, verdict]),
      ),
    );
  const LEAD = "472 assessments were completed in January, which equates to a rate of 386 per 10,000.";
  it.each([
    [`${LEAD} 78% of these were completed within 45 days.`, "78%", "agrees"],
    [`${LEAD} 77% of these were completed within 45 days.`, "77%", "disagrees"],
    [`${LEAD} 11% of these were joint.`, "11%", "cannot tell"],
    // “Two or more years” is two years or more.
    ["1% of children on a child protection plan had been on it for two or more years.", "1%", "agrees"],
    ["3% of children on a child protection plan had been on it for two or more years.", "3%", "disagrees"],
    // A figure of a time that was named before is not today's.
    [
      "Joint assessments are at 10%, one point up on July. That is more than at that point (8%).",
      "8%",
      "cannot tell",
    ],
  ])("%s", (text, figure, verdict) => expect(of(text)[figure]).toBe(verdict));
});
