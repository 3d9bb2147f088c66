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
  ["6", "Safeguarding contacts triaged same day", "High", "95%", "90%", "94%", "96%"],
  ["7", "Cases per social worker", "Low", "16", "18", "17.1", "16.8"],
  ["8", "Working days lost per FTE", "Low", "9", "11", "11.1", "10.8"],
  ["9", "CLA", "", "", "", "402", "405"],
  ["10", "CLA per 10k", "", "", "", "83.0", "83.6"],
  ["11", "CLA with 3 or more homes in 12 months", "Low", "9%", "12%", "10.6%", "10.4%"],
  ["12", "CP plans at 2+ years", "Low", "2%", "4%", "2.4%", "2.0%"],
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
    ["Same-day triage of safeguarding contacts reached 95%.", "95%", "disagrees"],
    ["Cases per social worker average 16.8.", "16.8", "agrees"],
    ["Cases per social worker average 16.7.", "16.7", "disagrees"],
    ["Sickness is 10.8 days per FTE, within the amber limit.", "10.8 days", "agrees"],
    ["Sickness is 10.9 days per FTE.", "10.9 days", "disagrees"],
    ["Children looked after numbered 405.", "405", "agrees"],
    ["We looked after 405 children. The rate is 83.6 per 10,000.", "83.6", "agrees"],
    ["We looked after 405 children. The rate is 83.5 per 10,000.", "83.5", "disagrees"],
    ["10.5% of children looked after have had three or more homes in 12 months.", "10.5%", "disagrees"],
    ["Plans at two years or more make up 2.1% of the total.", "2.1%", "disagrees"],
    // A word of reports that a name has.
    ["We are in contact with 92% of young adults. 53% are in work or learning.", "53%", "agrees"],
    ["We are in contact with 92% of young adults. 54% are in work or learning.", "54%", "disagrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});
