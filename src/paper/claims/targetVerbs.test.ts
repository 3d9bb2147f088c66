import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "Tolerance", "May-25", "Jun-25"],
  ["1", "% of care leavers in touch", "High", "92%", "85%", "90%", "91%"],
  ["2", "% of dental checks in date", "High", "85%", "75%", "83%", "88%"],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("what became of a target", () => {
  it.each([
    ["Care leavers in touch are at 91% and the target of 92% was narrowly missed.", "missed", "agrees"],
    ["Dental checks in date are at 88% and the target of 85% was narrowly missed.", "missed", "disagrees"],
    ["Dental checks in date are at 88% and the target of 85% was exceeded.", "exceeded", "agrees"],
    [
      "Care leavers in touch are at 91% and the 92% target has been exceeded.",
      "target has been exceeded",
      "disagrees",
    ],
    ["Care leavers in touch are at 91% and the 92% target is again being achieved.", "achieved", "disagrees"],
    ["Dental checks in date are at 88%, which meets the corporate target of 85%.", "meets", "agrees"],
    ["Dental checks in date were at 83% in May. We have now passed the 85% target.", "passed", "agrees"],
    ["Care leavers in touch are at 91%, one point below our own target.", "one point", "agrees"],
    // What it was above is the target that was named, and it went no way.
    ["Dental checks in date are at 88%, above the 85% target, having missed it in May.", "missed", "agrees"],
    [
      "Care leavers in touch are at 91%, below the 92% target, having exceeded it in May.",
      "exceeded",
      "disagrees",
    ],
    ["Dental checks in date have now passed the 85% target.", "passed", "agrees"],
    ["Care leavers in touch have now passed the 92% target.", "passed", "disagrees"],
    ["Care leavers in touch are at 91%, well within the 92% target.", "within", "disagrees"],
    // Neither is said of a target.
    ["Care leavers in touch passed 91% within two months.", "passed", undefined],
    // What is missed is no target.
    ["Care leavers in touch are at 91%, and two appointments were missed.", "missed", undefined],
    // The target, and no value of a month before.
    ["Care leavers in touch: 91% against 92%.", "92%", "cannot tell"],
    ["Care leavers in touch: 91% against 89%.", "89%", "disagrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});

describe("two things, each with its figure in brackets", () => {
  it.each([
    [
      "We are worried by care leavers in touch (91%) and dental checks in date (88%).",
      { "91%": "agrees", "88%": "agrees" },
    ],
    [
      "We are worried by care leavers in touch (91%) and dental checks in date (87%).",
      { "91%": "agrees", "87%": "disagrees" },
    ],
  ])("%s", (text, verdicts) => expect(said(text)).toMatchObject(verdicts));
});

describe("what is denied, and what is to be done", () => {
  it.each([
    ["Care leavers in touch have failed to meet target.", "meet target", "agrees"],
    ["Dental checks in date have failed to meet target.", "meet target", "disagrees"],
    ["Care leavers in touch failed to meet the 92% target.", "meet", "agrees"],
    ["Care leavers in touch have yet to reach target.", "reach target", "agrees"],
    ["Dental checks in date have yet to reach target.", "reach target", "disagrees"],
    ["Dental checks in date are no longer below target.", "below target", "agrees"],
    ["Care leavers in touch are no longer below target.", "below target", "disagrees"],
    ["Care leavers in touch are not above target.", "above target", "agrees"],
    ["Dental checks in date failed to improve.", "failed to improve", "disagrees"],
    ["Dental checks in date continue to meet target.", "meet target", "agrees"],
    ["Care leavers in touch are at 91%, outside the 92% target.", "outside", "agrees"],
    ["Dental checks in date are at 88%, well outside the 85% target.", "outside", "disagrees"],
    ["Dental checks in date rose to exceed the target.", "exceed the target", "agrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));

  it.each([
    "Work continues to reach target on care leavers in touch.",
    "Efforts to exceed the target for care leavers in touch go on.",
    "Had care leavers in touch stayed at 85%, 70 would have been out of touch.",
  ])("denies nothing: %s", (text) => expect(Object.values(said(text))).not.toContain("disagrees"));
});

describe("a colour or an arrow by itself", () => {
  it.each([
    ["Dental checks ↑ 88%.", { "↑": "agrees", "88%": "agrees" }],
    ["Dental checks ↓ 88%.", { "↓": "disagrees", "88%": "agrees" }],
    ["Dental checks ↑ 87%.", { "↑": "agrees", "87%": "disagrees" }],
    ["Care leavers in touch rose to 91%. Green: dental checks.", { Green: "agrees" }],
    ["Dental checks rose to 88%. Amber: care leavers in touch.", { Amber: "agrees" }],
    ["Dental checks rose to 88%. Green: care leavers in touch and dental checks.", { Green: "disagrees" }],
  ])("%s", (text, expected) => expect(said(text)).toMatchObject(expected));
});
