import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["KPI", "Measure", "Polarity", "Target", "England", "Sep-24", "Oct-24", "Nov-24", "Working"],
    ["L07", "Children with a plan per 10,000", "Low", "42", "43", "45.9", "45.0", "43.9", ""],
    [
      "L16",
      "Children living more than 20 miles away (%)",
      "Low",
      "16%",
      "17%",
      "20%",
      "19%",
      "19%",
      "92/484 = 19%",
    ],
    ["L19", "Care leavers in EET (%)", "High", "60%", "55%", "54%", "56%", "58%", "128/220 = 58%"],
  ]).judgements,
];

/** What is said of a table's line, by the words of each claim. */
const said = (line: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(`| Ref | What the figures say |\n|---|---|\n${line}`), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("a table's line is about the row of its reference", () => {
  it.each([
    [
      "| L07 | The rate is 43.9 and is 1.9 above the target of 42. In September it was 45.9. |",
      { "43.9": "agrees", "1.9": "agrees", "45.9": "agrees" },
    ],
    ["| L07 | The rate is 43.9. In September it was 46.9. |", { "43.9": "agrees", "46.9": "disagrees" }],
    ["| L16 | The proportion rose in November to 19%. |", { rose: "disagrees", "19%": "agrees" }],
    // What else it speaks of is no figure of the row.
    [
      "| L19 | 58%, against 56% in October. We will audit 25 referrals. |",
      { "58%": "agrees", "56%": "agrees" },
    ],
  ])("%s", (line, expected) => {
    expect(said(line)).toMatchObject(expected);
    expect(said(line)["25"] ?? "cannot tell").toBe("cannot tell");
  });

  it("takes no number of a paragraph for one", () =>
    expect(Object.values(said("| 7 | 46.9 days were lost. |"))).not.toContain("disagrees"));
});

it("tells rows of one reference apart by their names", () => {
  const ambitions = [
    lookAtRows([
      ["Ambition", "Measure", "Good is", "Target", "Mar-24"],
      ["1", "% of plans in time", "High", "95%", "93.7%"],
      ["1", "% of visits in time", "High", "85%", "75.2%"],
    ]).judgements,
  ];
  const told = checkPaper(
    fromPlain("% of plans in time (1) was 93.7%. % of visits in time (1) was 75.3%."),
    ambitions,
  );
  expect(told.map(({ verdict }) => verdict)).toEqual(["agrees", "disagrees"]);
});

describe("what stands under a heading is about the row whose reference it gives", () => {
  const verdictsOf = (text: string): string[] =>
    checkPaper(fromPlain(`## L16 – Distance\n\n${text}`), cards).flatMap(({ claims }) =>
      claims.map(({ verdict }) => verdict),
    );
  it.each([
    ["Current performance: 19%", ["agrees"]],
    ["Current performance: 18%", ["disagrees"]],
    ["Target: 16%", ["agrees"]],
    ["Target: 15%", ["disagrees"]],
    // Another unit, or counts of something else.
    ["The average family has 2.3 children.", ["cannot tell"]],
    ["90% of families said that they were satisfied.", ["cannot tell"]],
    ["We held 14 workshops.", ["cannot tell"]],
  ])("%s", (text, verdicts) => expect(verdictsOf(text)).toEqual(verdicts));
});

describe("a name of everyday words alone is known where a line begins with it", () => {
  const everyday = lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Aug-24", "Sep-24"],
    ["1", "Social workers with more than 22 cases", "Low", "0", "14", "11"],
    ["2", "Complaints received", "Low", "", "25", "19"],
  ]).judgements;
  const told = (text: string): string[] =>
    checkPaper(fromPlain(text), [everyday]).flatMap(({ claims }) =>
      claims.filter(({ verdict }) => verdict !== "cannot tell").map(({ verdict }) => verdict),
    );
  it.each([
    ["Social workers with more than 22 cases: 11.", ["agrees"]],
    ["Social workers with more than 22 cases, Sep 24: 12.", ["disagrees"]],
    // It says more than the name, or another number.
    ["Four social workers with more than 22 cases left in September.", []],
    ["Social workers with more than 22 cases in the north: 3.", []],
    ["Social workers with more than 25 cases: 2.", []],
  ])("%s", (text, verdicts) => expect(told(text)).toEqual(verdicts));
});

it("a name with signs in it, of words that nothing knows, is read as well", () => {
  const { judgements } = lookAtRows([
    ["Measure", "May-25", "Jun-25"],
    ["% of children with three or more social workers in 12 months", "40%", "46%"],
    ["Number of children in care", "412", "409"],
  ]);
  const [said] = checkPaper(fromPlain("There were 409 children in care."), [judgements]);
  expect(said?.verdict).toBe("agrees");
});
