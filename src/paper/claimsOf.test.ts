import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const { judgements } = lookAtRows([
  ["Ref", "Measure", "Polarity", "England", "May-25", "Jun-25", "Jul-25"],
  ["1", "Children subject to a child protection plan", "", "", "331", "312", "305"],
  [
    "2",
    "Rate of children subject to a child protection plan per 10,000",
    "Low",
    "41.4",
    "46.1",
    "43.5",
    "42.5",
  ],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("a time that something is compared with", () => {
  it.each([
    // The rate is of now, and not of May.
    [
      "There were 305 children on plans, a fall of 26 since May, and the rate was 42.5 per 10,000.",
      "42.5",
      "agrees",
    ],
    [
      "There were 305 children on plans, a fall of 26 since May, and the rate was 42.4 per 10,000.",
      "42.4",
      "disagrees",
    ],
    [
      "The rate of children on plans fell from 46.1 in May, when 331 children were on a plan.",
      "331",
      "agrees",
    ],
    [
      "The rate of children on plans fell from 46.1 in May, when 330 children were on a plan.",
      "330",
      "disagrees",
    ],
    ["There were 305 children on plans, fewer than in May, when there were 331.", "331", "agrees"],
    ["There were 305 children on plans, fewer than in May, when there were 312.", "312", "disagrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});

describe("what only one of two rows of a thing is compared with", () => {
  it.each([
    [
      "Children on child protection plans are above the England rate of 41.4.",
      "above the England rate",
      "agrees",
    ],
    [
      "Children on child protection plans are below the England rate of 41.4.",
      "below the England rate",
      "disagrees",
    ],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});
