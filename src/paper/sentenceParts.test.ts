import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "Minimum standard", "Nov-25", "Dec-25"],
  [
    "1",
    "% of children in care for a year who have the same social worker",
    "High",
    "65%",
    "55%",
    "71%",
    "72%",
  ],
  ["2", "% of repeat referrals", "Low", "18%", "22%", "22%", "20%"],
  ["3", "Repeat missing children: 3 or more missing episodes in the month", "Low", "", "", "30", "26"],
  ["4", "Young adults in work or learning", "High", "60%", "50%", "52%", "53%"],
  ["5", "Young adults we are in contact with", "High", "95%", "88%", "91%", "92%"],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("words that mean one thing here and another there", () => {
  it.each([
    // Who they are, and nobody spoken of before.
    ["72% of those in care for a year have the same social worker.", "72%", "agrees"],
    ["71% of those in care for a year have the same social worker.", "71%", "disagrees"],
    // Which way it went, and not why.
    ["Repeat referrals are down to 20%.", "are down", "agrees"],
    ["Repeat referrals are down to 21%.", "21%", "disagrees"],
    ["Repeat referrals are at 20%; the minimum standard is 22%.", "22%", "agrees"],
    ["Repeat referrals are at 20%; the minimum standard is 24%.", "24%", "disagrees"],
    // Repeat, and no referral.
    ["26 children had three or more missing episodes.", "26", "agrees"],
    ["27 children had three or more missing episodes.", "27", "disagrees"],
    // A word of reports that a name has.
    ["We are in contact with 92% of young adults. 53% are in work or learning.", "53%", "agrees"],
    ["We are in contact with 92% of young adults. 54% are in work or learning.", "54%", "disagrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});
