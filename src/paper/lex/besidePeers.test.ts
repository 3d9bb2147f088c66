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
    "May-25",
    "Jun-25",
    "Statistical neighbours",
    "North West",
    "England",
  ],
  ["1", "% of care leavers in touch", "High", "92%", "90%", "91%", "90%", "84%", "91.5%"],
  ["2", "% of dental checks in date", "High", "85%", "83%", "88%", "60%", "70%", "79%"],
  ["3", "% of children in care persistently absent", "Low", "20%", "21%", "23%", "24%", "21%", "19%"],
]);
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), [judgements]).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("how a figure lies beside somebody else's", () => {
  it.each([
    // 91% beside 91.5%; 88% beside 60%, 28 points apart; 88% beside 79%, which one writer may call near.
    [
      "Care leavers in touch are at 91%, close to the England average.",
      "close to the England average",
      "agrees",
    ],
    [
      "Dental checks in date are at 88%, close to that of our statistical neighbours.",
      "close to that of our statistical neighbours",
      "disagrees",
    ],
    [
      "Dental checks in date are at 88%, similar to the North West.",
      "similar to the North West",
      "disagrees",
    ],
    [
      "Care leavers in touch are at 91%, comparable with the North West.",
      "comparable with the North West",
      "disagrees",
    ],
    [
      "Children in care who are persistently absent are at 23%, near the neighbour average (24%).",
      "near the neighbour average",
      "agrees",
    ],
    [
      "Children in care who are persistently absent are at 23%, higher than the North West, and than England.",
      "than England",
      "agrees",
    ],
    [
      "Children in care who are persistently absent are at 23%, lower than our statistical neighbours, and than England.",
      "than England",
      "disagrees",
    ],
    // Somebody else's target is neither the scorecard's nor somebody else's figure.
    [
      "Children in care who are persistently absent are at 23%, above the national target.",
      "above the national target",
      "cannot tell",
    ],
    [
      "Dental checks in date are at 88%, 8 points below the national target of 96%.",
      "8 points",
      "cannot tell",
    ],
    [
      "Dental checks in date are at 88%, above the stretch target.",
      "above the stretch target",
      "cannot tell",
    ],
    [
      "Dental checks in date are at 88%, better than all comparators.",
      "better than all comparators",
      "agrees",
    ],
    [
      "Care leavers in touch are at 91%, better than all of our comparators.",
      "better than all of our comparators",
      "disagrees",
    ],
    // Of three columns nobody knows which are both.
    [
      "Care leavers in touch are at 91%, better than both comparators.",
      "better than both comparators",
      "cannot tell",
    ],
    ["Dental checks in date are at 88%, half the national figure.", "half", "disagrees"],
  ])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));
});
