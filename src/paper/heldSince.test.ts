import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const ROWS = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "May-20", "Jun-20", "Jul-20", "Aug-20", "Sep-20"],
  ["CP 13", "% of child protection visits in time", "High", "95%", "85%", "98%", "99%", "99%", "98%"],
  ["CLA 1", "Number of children in care", "Low", "", "400", "402", "405", "410", "410"],
  ["CP 5", "% of conferences in time", "High", "77%", "92%", "77%", "72%", "44%", "48%"],
]).judgements;
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), [ROWS]).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

describe("what has been so since a time is asked of each time since", () => {
  it.each([
    ["Child protection visits have been above 95% since June.", ["agrees", "agrees"]],
    ["Child protection visits have been above target since June.", ["agrees", "agrees"]],
    ["Child protection visits have been 98% since July.", ["agrees", "disagrees"]],
    ["Conferences in time have been below target since June.", ["agrees", "cannot tell"]],
    // May was 85%: whether it is one of the times since is not said.
    ["Child protection visits have been above target since May.", ["agrees", "cannot tell"]],
    ["Children in care have stayed at 410 since June.", ["agrees", "disagrees"]],
    ["Children in care have stayed at 410 since August.", ["agrees", "agrees"]],
    ["Child protection visits have consistently been 98%.", ["cannot tell", "cannot tell"]],
    // A share of all since then, and of no one month.
    ["60% of conferences have been in time since May.", ["cannot tell", "cannot tell"]],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe("how far a figure reaches is said before it or behind it", () => {
  it.each([
    ["Child protection visits were at or above 98%.", "agrees"],
    ["Child protection visits were no lower than 97%.", "agrees"],
    ["Child protection visits were 97% or more.", "agrees"],
    ["Child protection visits were 99% or above.", "disagrees"],
    ["Conferences in time were at or below 48%.", "agrees"],
    ["Conferences in time were 50% or lower.", "agrees"],
    ["Conferences in time were no more than 40%.", "disagrees"],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toEqual([expected]);
  });
});
