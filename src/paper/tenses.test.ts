import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Better", "Oct-23", "Jul-24", "Aug-24", "Sep-24", "Oct-24"],
    ["1", "% of supervisions held monthly", "Higher", "71%", "84%", "76%", "86%", "88%"],
    ["2", "Social worker turnover", "Lower", "18.8%", "16.5%", "16.8%", "16.2%", "15.7%"],
    ["3", "% of audits graded good", "Higher", "60%", "50%", "48%", "58%", "55%"],
  ]).judgements,
];
const verdictOf = (text: string) => checkPaper(fromPlain(text), cards).at(-1)?.verdict;

it.each([
  ["Supervision dipped in August but has since recovered to 88%.", "agrees"],
  ["Supervision dipped in August but has since recovered to 90%.", "disagrees"],
  ["Supervision was 76% in August but has recovered to 88%.", "agrees"],
  ["Supervision was 76% in August but has recovered to 86%.", "disagrees"],
  ["Turnover rose in August but it has fallen back to 15.7%.", "agrees"],
  ["Turnover rose in August, to 16.8%.", "agrees"],
  ["Turnover rose in August, to 15.7%.", "disagrees"],
  // It has risen since August, though not since September.
  ["Good audits were at 48% in August but have risen to 55%.", "agrees"],
  ["Good audits were at 48% in August but have fallen to 55%.", "disagrees"],
  // “Is” may be said of August in a paper of then.
  ["Supervision dipped in August and is at 86%.", "cannot tell"],
  ["In every month since July turnover has been lower than in October 2023.", "cannot tell"],
  ["There was no change in social worker turnover.", "disagrees"],
])("%s", (text, verdict) => expect(verdictOf(text)).toBe(verdict));

it.each([
  "There has been no change to how social worker turnover is counted.",
  "We made no changes to the supervisions that are held monthly.",
])("“%s” says of a practice that it stays as it is, and nothing of a figure", (text) => {
  expect(verdictOf(text)).toBeUndefined();
});
