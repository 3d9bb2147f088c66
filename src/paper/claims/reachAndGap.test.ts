import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const { judgements } = lookAtRows([
  [
    "Ref",
    "Measure",
    "Polarity",
    "Target",
    "England",
    "May-25",
    "Jun-25",
    "Jul-25",
    "Aug-25",
    "Sep-25",
    "Oct-25",
  ],
  [
    "1",
    "% of visits in timescale",
    "High",
    "95%",
    "90%",
    "88.9%",
    "90.4%",
    "89.7%",
    "87.2%",
    "91.5%",
    "93.8%",
  ],
  [
    "2",
    "% of dental checks in date",
    "High",
    "80%",
    "82.4%",
    "78.2%",
    "78.9%",
    "80.0%",
    "81.1%",
    "82.5%",
    "85.4%",
  ],
  ["3", "Children starting to be looked after", "", "", "", "41", "39", "44", "38", "40", "36"],
  [
    "4",
    "% of initial health assessments completed in 20 working days",
    "High",
    "90%",
    "",
    "55%",
    "61%",
    "59%",
    "50%",
    "67%",
    "74%",
  ],
  ["5", "Agency rate", "Low", "10%", "", "19%", "18%", "17%", "17%", "17%", "16%"],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("the time over which something is the best is no time of the rest", () => {
  it.each([
    [
      "93.8% of visits were in timescale, the best result in the last six months and below the 95% target.",
      "below the 95% target",
      "agrees",
    ],
    [
      "93.8% of visits were in timescale, the best result in the last six months and above the 95% target.",
      "above the 95% target",
      "disagrees",
    ],
    [
      "93.8% of visits were in timescale, the best result in the last six months, although 1.2 points short of target.",
      "1.2 points",
      "agrees",
    ],
    [
      "93.8% of visits were in timescale, the best result in the last six months, although 2.2 points short of target.",
      "2.2 points",
      "disagrees",
    ],
    ["36 children started to be looked after, the fewest in the last six months.", "fewest", "agrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});

describe("so many in a row, said loosely", () => {
  it.each([
    ["The agency rate has fallen for two months.", "for two months", "cannot tell"],
    ["Dental checks in date have risen for three months.", "for three months", "agrees"],
    ["Dental checks in date have fallen for three months.", "for three months", "disagrees"],
    // Between the last two of three it rose.
    ["Visits in timescale have risen for three months.", "for three months", "cannot tell"],
    ["Visits in timescale have risen for four months.", "for four months", "disagrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});

describe("how far it lies from a target behind by, and how far it moved", () => {
  it.each([
    ["Dental checks in date exceed the 80% target by 5.4 points.", "5.4 points", "agrees"],
    ["Dental checks in date exceed the 80% target by 4.4 points.", "4.4 points", "disagrees"],
    ["Visits in timescale are below the target by 1.2 points.", "1.2 points", "agrees"],
    // 3.0 would be the distance to England, and yet another figure would not pass here.
    ["Dental checks in date rose 2.9 points to 85.4%.", "2.9 points", "agrees"],
    ["Dental checks in date rose 2.6 points to 85.4%.", "2.6 points", "disagrees"],
    ["Dental checks in date rose 3.0 points to 85.4%.", "3.0 points", "cannot tell"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});

describe("a list of names, each with its figure in brackets", () => {
  const list = (health: string, agency: string): Record<string, string> =>
    said(
      `The areas of greatest concern are dental checks (85.4%, green), initial health assessments (${health}, red) and agency staffing (${agency}, red).`,
    );
  it("takes each figure for its own name's", () => {
    expect(list("74%", "16%")).toMatchObject({ "85.4%": "agrees", "74%": "agrees", "16%": "agrees" });
    expect(list("73%", "15%")).toMatchObject({ "85.4%": "agrees", "73%": "disagrees", "15%": "disagrees" });
  });
});

describe("a percentage as a distance, behind the share itself", () => {
  it.each([
    // 93.8% beside 95%, and beside England's 90%.
    ["93.8% of visits were in timescale, 1.2% below target.", "1.2%", "agrees"],
    ["93.8% of visits were in timescale, 2.2% below target.", "2.2%", "disagrees"],
    // 3.8 points are 4.2% of 90%.
    ["93.8% of visits were in timescale, 4.2% above England.", "4.2%", "cannot tell"],
    ["93.8% of visits were in timescale and the target of 95% was missed.", "95%", "agrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});
