import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Q1 26/27", "Q2 26/27", "England", "Statistical neighbours"],
    ["1", "% attendance, all pupils", "High", "94.5%", "93.6%", "94.2%", "93.4%", "93.3%"],
    ["2", "Number of permanent exclusions", "Low", "12", "11", "12", "", ""],
    ["3", "First time entrants to the youth justice system", "Low", "150", "160", "148", "143", "151"],
    ["4", "Average caseload of social workers", "Low", "16", "16.5", "16.1", "", ""],
  ]).judgements,
];

/** The verdicts on a text's claims. */
function verdicts(text: string): string[] {
  return checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));
}

describe("a figure of some is not held against the row of all", () => {
  it.each([
    "Attendance among children in care is 90.1%.",
    "Attendance of children on child protection plans was 82%.",
    "Permanent exclusions of children with a social worker: 5.",
    "Year 11 attendance is 90.7%.",
    "Average caseload in children in care teams is 14.2.",
    "Five of our permanent exclusions were of girls.",
  ])("%s", (text) => expect(verdicts(text)).not.toContain("disagrees"));

  it("and one of all is", () => {
    expect(verdicts("Attendance is 94.2%.")).toEqual(["agrees"]);
    expect(verdicts("Attendance is 90.1%.")).toEqual(["disagrees"]);
  });
});

describe("a figure beside several marks is beside each of them", () => {
  it.each([
    ["First time entrants are below statistical neighbours and England.", ["agrees", "disagrees"]],
    [
      "First time entrants are below the target, statistical neighbours and England.",
      ["agrees", "agrees", "disagrees"],
    ],
    ["First time entrants are below statistical neighbours as well as England.", ["agrees", "disagrees"]],
    ["Attendance is above England and statistical neighbours.", ["agrees", "agrees"]],
  ])("%s", (text, expected) => expect(verdicts(text)).toEqual(expected));
});

it("agrees with a sentence only where all that it says of what is counted is told", () => {
  expect(verdicts("Custody improved: attendance is 94.2%.")).toEqual(["cannot tell", "agrees"]);
  // Of nothing that a scorecard counts.
  expect(verdicts("Partnership improved: attendance is 94.2%.")).not.toContain("disagrees");
});
