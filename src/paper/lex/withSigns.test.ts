import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Nov-25", "Dec-25", "Jan-26"],
    ["1", "Number of contacts", "Low", "1300", "1288", "1106", "1377"],
    ["2", "Re-referrals within 12 months", "Low", "20%", "20.9%", "19.8%", "18.6%"],
    ["3", "Social worker vacancy rate", "Low", "10%", "16.8%", "16.4%", "15.8%"],
  ]).judgements,
];
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

// 1,377 is 271, or 24.5%, above 1,106; 18.6 is 1.2 points below 19.8.
it.each([
  "Contacts: 1,377 (+271).",
  "Contacts: 1,377 (+24.5%).",
  "Contacts: 1,377 (+89 since November).",
  "Re-referrals: 18.6% (-1.2 points).",
  "Up from 1,288 in November, the number of contacts now stands at 1,377.",
  "Down from 20.9% in November, re-referrals are now 18.6%.",
])("%s agrees", (text) => expect(new Set(verdicts(text))).toEqual(new Set(["agrees"])));

it.each([
  "Contacts: 1,377 (-271).",
  "Re-referrals: 18.6% (+1.2 points).",
  "Up from 1,106 in November, the number of contacts now stands at 1,377.",
  "Down from 1,288 in November, the number of contacts now stands at 1,377.",
])("%s disagrees", (text) => expect(verdicts(text)).toContain("disagrees"));

it.each([
  "Is the vacancy rate better than target? No: it is 15.8%.",
  "Over 2025 the number of contacts rose.",
])("%s: nothing in it is denied", (text) => expect(verdicts(text)).not.toContain("disagrees"));
