import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const ROWS = [
  ["Ref", "Measure", "Polarity", "Target", "Neighbours", "Mar-24", "Apr-24", "May-24", "Jun-24", "Jul-24"],
  ["1", "% re-referrals within 12 months", "Low", "22%", "19%", "17%", "25%", "26%", "19%", "24%"],
];
const cards = [lookAtRows(ROWS).judgements];

const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards)
    .flatMap(({ claims }) => claims.map(({ kind, verdict }) => `${kind} ${verdict}`))
    .filter((one) => !one.startsWith("value agrees") && !/^(?:target|benchmark) agrees/.test(one));

it.each([
  "Re-referrals were 24%; in June the figure was 19%, so this is a rise of five percentage points.",
  "In June re-referrals were 19% and it is now 24%, a rise of five points.",
  "Re-referrals were 17% in March and 24% in July, a rise of seven points.",
  "Re-referrals were 24% in July and 17% in March, a rise of seven points.",
  "Re-referrals were 26% in May and 24% in July, a fall of two points.",
])("takes a change to be between the two values before it: %s", (text) =>
  expect(said(text)).toEqual(["change agrees", "direction agrees"]),
);

it.each([
  [
    "Re-referrals were 24%; in June the figure was 19%, so this is a rise of six percentage points.",
    "change",
  ],
  ["Re-referrals were 17% in March and 24% in July, a rise of five points.", "change"],
  ["Re-referrals were 24% in July and 17% in March, a fall of seven points.", "direction"],
])("and denies another: %s", (text, kind) => expect(said(text)).toContain(`${kind} disagrees`));

it("asks nothing of the two where the part has something of its own to be compared with", () => {
  const text = "Re-referrals were 24%, down on May's 26% but up on where we were at Christmas.";
  expect(said(text)).not.toContain("direction disagrees");
});

it.each([
  ["Re-referrals are 24%. The target is 22%, and we are above it.", ["comparison agrees"]],
  ["Re-referrals are 24%. The target is 22%, and we are below it.", ["comparison disagrees"]],
  [
    "Re-referrals are 24%. The target is 22%, so we are two points above it.",
    ["gap agrees", "comparison agrees"],
  ],
  [
    "Re-referrals are 24%. Our neighbours are at 19%, so we are five points above them.",
    ["gap agrees", "comparison agrees"],
  ],
  [
    "Re-referrals are 24%. Our neighbours are at 19%, so we are four points above them.",
    ["gap disagrees", "comparison agrees"],
  ],
  // The target is one, and “them” are several.
  ["Re-referrals are 24%. The target is 22%, and we are above them.", []],
])("takes “it” behind a side for the yardstick named last: %s", (text, claims) =>
  expect(said(text)).toEqual(claims),
);
