import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Q3 24/25", "Q4 24/25", "Q1 25/26"],
    ["1", "% attendance, all pupils", "High", "94%", "92%", "93%", "95%"],
    ["2", "Number of suspensions", "Low", "600", "811", "688", "603"],
    ["3", "Number of permanent exclusions", "Low", "12", "17", "11", "12"],
    [
      "4",
      "First time entrants to the youth justice system (per 100,000 aged 10-17)",
      "Low",
      "150",
      "168",
      "160",
      "148",
    ],
  ]).judgements,
];

/** What is said of each claim of a sentence, by its words. */
function said(text: string): Record<string, string> {
  const claims = checkPaper(fromPlain(text), cards).flatMap((sentence) => sentence.claims);
  return Object.fromEntries(claims.map(({ quoted, verdict }) => [quoted, verdict]));
}

describe("what is said of measures that are joined", () => {
  it.each([
    ["Both suspensions and permanent exclusions met the target.", { "met the target": "disagrees" }],
    ["Permanent exclusions and suspensions met their targets.", { "met their targets": "disagrees" }],
    ["Attendance and permanent exclusions met their targets.", { "met their targets": "agrees" }],
    ["First time entrants and permanent exclusions are below target.", { "below target": "disagrees" }],
    ["Permanent exclusions and suspensions fell.", { fell: "disagrees" }],
    ["Suspensions and first time entrants fell.", { fell: "agrees" }],
    ["Suspensions fell, as did permanent exclusions.", { fell: "disagrees" }],
    ["Suspensions fell, as did first time entrants.", { fell: "agrees" }],
    ["Suspensions fell; so did permanent exclusions.", { fell: "disagrees" }],
    ["Suspensions are above target; so are first time entrants.", { "above target": "disagrees" }],
    ["Suspensions as well as permanent exclusions rose.", { rose: "disagrees" }],
    ["Attendance, suspensions and first time entrants are all rated green.", { "rated green": "disagrees" }],
    [
      "Attendance, permanent exclusions and first time entrants are all rated green.",
      { "rated green": "agrees" },
    ],
  ])("%s", (sentence, expected) => expect(said(sentence)).toMatchObject(expected));

  it.each([
    // What was worked on is said to have done nothing.
    "Following work on attendance and suspensions, first time entrants fell.",
    "There were 12 permanent exclusions and suspensions fell.",
    "We worked on attendance and suspensions fell.",
  ])("%s", (sentence) => expect(Object.values(said(sentence))).not.toContain("disagrees"));

  it("leaves open what is said of one that no row is", () =>
    expect(said("Bullying in schools and first time entrants fell.")["fell"]).not.toBe("disagrees"));
});

describe("what is said of both that were named before", () => {
  it.each([
    [
      "Permanent exclusions rose to 12 and suspensions fell to 603; neither is on target.",
      { "on target": "disagrees" },
    ],
    [
      "Permanent exclusions rose to 12 and suspensions fell to 603, both above target.",
      { "above target": "disagrees" },
    ],
    [
      "Attendance rose to 95% and first time entrants fell to 148; both are on target.",
      { "on target": "agrees" },
    ],
    ["Suspensions fell to 603, above target in both quarters.", { "above target": "agrees" }],
  ])("%s", (sentence, expected) => expect(said(sentence)).toMatchObject(expected));
});

describe("what is said of one that no row is, or not of another", () => {
  const inclusion = [
    lookAtRows([
      ["Ref", "Measure", "Polarity", "Target", "Q1 25/26", "Q2 25/26"],
      ["Attendance and exclusion", "", "", "", "", ""],
      ["1", "Number of suspensions", "Low", "600", "688", "603"],
      ["2", "Number of permanent exclusions", "Low", "12", "11", "12"],
    ]).judgements,
  ];
  const verdicts = (text: string): string[] =>
    checkPaper(fromPlain(text), inclusion).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

  it.each([
    ["Suspensions and exclusions are both above target.", ["cannot tell"]],
    ["Suspensions are above target and exclusions on target.", ["agrees", "cannot tell"]],
    ["Suspensions fell, unlike permanent exclusions.", ["cannot tell"]],
    ["Suspensions fell, unlike in England.", ["agrees"]],
  ])("%s", (text, expected) => expect(verdicts(text)).toEqual(expected));
});

describe("every quarter since one", () => {
  it.each([
    ["Suspensions have fallen every quarter since Q3 24/25.", "agrees"],
    ["Permanent exclusions have fallen every quarter since Q3 24/25.", "disagrees"],
    ["Suspensions have fallen every month since Q3 24/25.", "cannot tell"],
  ])("%s", (sentence, verdict) => {
    const run = checkPaper(fromPlain(sentence), cards)
      .flatMap(({ claims }) => claims)
      .find(({ kind }) => kind === "run");
    expect(run?.verdict).toBe(verdict);
  });
});

it("knows what schools and youth justice count by the words that papers have for it", () => {
  expect(said("First-time entrants fell to 148.")["148"]).toBe("agrees");
  expect(said("First-time entrants fell to 138.")["138"]).toBe("disagrees");
  expect(said("Fixed-term exclusions came to 603.")["603"]).toBe("agrees");
});
