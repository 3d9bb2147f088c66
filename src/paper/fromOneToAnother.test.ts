import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Q2 25/26", "Q3 25/26", "Q4 25/26", "Q1 26/27", "Q2 26/27"],
    ["1", "Number of suspensions", "Low", "600", "655", "811", "790", "688", "603"],
    ["2", "% attendance, all pupils", "High", "94.5%", "93.8%", "92.4%", "92.9%", "93.6%", "94.2%"],
  ]).judgements,
];

/** What is said of each figure of a text, in their order. */
function said(text: string): string[] {
  return checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.filter(({ quoted }) => /\d|quarter/.test(quoted)).map(({ verdict }) => verdict),
  );
}

it.each([
  ["Suspensions fell (688 to 603).", ["agrees", "agrees"]],
  ["Suspensions fell, 688 to 603.", ["agrees", "agrees"]],
  ["Suspensions fell: 698 to 603.", ["disagrees", "agrees"]],
  ["Suspensions fell (698 to 603).", ["disagrees", "agrees"]],
  ["Suspensions fell (688 to 613).", ["agrees", "disagrees"]],
  ["Suspensions are down on the same period last year (655 to 603).", ["agrees", "agrees"]],
])("from one to the other: %s", (text, verdicts) => expect(said(text)).toEqual(verdicts));

it.each([
  "Suspensions fell, and teams (4 to 6 people) were set up.",
  // Quarters of a year, and no share.
  "There have been three quarters of improvement in attendance.",
  "Suspensions fell by 85 over the last year and a quarter.",
])("nothing to deny: %s", (text) => expect(said(text)).not.toContain("disagrees"));

const months = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Tolerance", "Jul-24", "Aug-24", "Sep-24", "Oct-24", "Nov-24"],
    ["1", "% re-referrals", "Low", "20%", "23%", "24%", "22%", "23%", "22%", "21%"],
    ["2", "Number of section 47 enquiries", "", "", "", "101", "76", "110", "118", "92"],
  ]).judgements,
];
/** All that is said of a text of months. */
function verdicts(text: string): string[] {
  return checkPaper(fromPlain(text), months).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );
}

it.each([
  ["Re-referrals fell from 24% in July to 22% in October.", ["24% agrees", "22% agrees", "fell agrees"]],
  ["Re-referrals fell from July to October, from 24% to 22%.", ["24% agrees", "22% agrees", "fell agrees"]],
  [
    "Re-referrals improved between July and October (24% to 21%).",
    ["24% agrees", "21% disagrees", "improved agrees"],
  ],
  ["Re-referrals fell between August and October.", ["fell disagrees"]],
  ["Re-referrals improved from July to October.", ["improved agrees"]],
  ["Re-referrals were unchanged between August and October.", ["unchanged agrees"]],
  // Section 47 enquiries rose in October, and fell after it.
  ["Section 47 enquiries rose from September to October.", ["rose agrees"]],
  ["Section 47 enquiries in October were lower than in September.", ["lower than disagrees"]],
  ["Month on month, section 47 enquiries rose.", ["rose disagrees"]],
  ["Month on month, section 47 enquiries fell by 26.", ["26 agrees", "fell agrees"]],
  ["Section 47 enquiries are lower than in October and August.", ["lower than agrees", "August disagrees"]],
  // 22% in October, 24% in July.
  [
    "Re-referrals fell to 21%, from 22% in October and 24% in July.",
    ["21% agrees", "22% agrees", "fell agrees", "24% agrees"],
  ],
  ["Re-referrals rose to 21%, from 22% in October.", ["21% agrees", "22% agrees", "rose disagrees"]],
  // Of some month before that is not named.
  [
    "Re-referrals fell to 21% in November after a month at 22%.",
    ["21% agrees", "fell agrees", "22% cannot tell"],
  ],
  [
    "Section 47 enquiries fell to 92, a reduction of more than a quarter.",
    ["92 agrees", "fell agrees", "a quarter disagrees", "reduction agrees"],
  ],
  [
    "Re-referrals are at 21%, and green against our target of 20%.",
    ["21% agrees", "20% agrees", "green disagrees"],
  ],
])("between two times: %s", (text, expected) => expect(verdicts(text)).toEqual(expected));
