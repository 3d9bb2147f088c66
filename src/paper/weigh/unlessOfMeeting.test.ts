import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const ROWS = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "Jun-24", "Jul-24", "Aug-24", "Sep-24"],
  ["7.0", "% care leavers in touch", "High", "95%", "91%", "93%", "94%", "95%"],
]).judgements;
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), [ROWS]).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

describe("the paper of a meeting before the scorecard's latest month", () => {
  it.each([
    // Of the meeting's month or one before: neither is September's 95%.
    ["91% of care leavers are in touch.", "cannot tell"],
    ["95% of care leavers are in touch.", "cannot tell"],
    ["In June 2024, 91% of care leavers were in touch.", "agrees"],
    ["In June 2024, 90% of care leavers were in touch.", "disagrees"],
  ])("%s", (text, expected) => {
    expect(verdicts(`# Improvement board, June 2024\n\n${text}`)).toEqual([expected]);
  });

  it("is no other matter where the meeting is after it", () => {
    expect(verdicts("# Improvement board, October 2024\n\n94% of care leavers are in touch.")).toEqual([
      "disagrees",
    ]);
  });
});

it("what is the same as its target has not stayed the same", () => {
  expect(verdicts("95% of care leavers are in touch, the same as the target of 95%.")).toEqual([
    "agrees",
    "agrees",
  ]);
});
