import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const ROWS = lookAtRows([
  ["Ref", "Measure", "Polarity", "Target", "Aug-24", "Sep-24", "Oct-24"],
  ["1", "Contacts received", "", "", "1496", "1873", "1934"],
  ["2", "Average days to adoption", "Low", "426", "440", "436", "431"],
  ["3", "Social worker vacancy rate", "Low", "12%", "17%", "14%", "13%"],
]).judgements;
const verdicts = (text: string): string[] =>
  checkPaper(fromPlain(text), [ROWS]).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

describe("how high a number usually is, no one month denies", () => {
  it.each([
    ["On average we received 1,768 contacts a month.", ["cannot tell"]],
    ["We typically receive 1,768 contacts.", ["cannot tell"]],
    ["We received 1,934 contacts in October.", ["agrees"]],
    ["We received 1,768 contacts in October.", ["disagrees"]],
    ["On average adoption took 431 days.", ["agrees"]],
    ["On average adoption took 440 days.", ["disagrees"]],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});

describe("the time since which a figure has moved is not of what it has come to", () => {
  it.each([
    ["The vacancy rate has fallen since August to 13%.", ["agrees", "agrees"]],
    ["The vacancy rate has fallen since August to 17%.", ["disagrees", "agrees"]],
  ])("%s", (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });
});
