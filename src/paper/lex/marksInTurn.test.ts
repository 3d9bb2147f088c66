import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    [
      "Ref",
      "Measure",
      "Polarity",
      "Target",
      "Nov-25",
      "Dec-25",
      "Jan-26",
      "England",
      "Statistical neighbours",
    ],
    ["1", "Re-referrals within 12 months", "Low", "20%", "22%", "19.8%", "18.6%", "21.6%", "20.8%"],
    ["2", "Assessments within 45 working days", "High", "85%", "87%", "86%", "88%", "84.3%", "86.5%"],
  ]).judgements,
];
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.filter(({ says }) => says !== null).map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it.each([
  ["Target and England for re-referrals are 20% and 21.6% respectively.", "20%", "21.6%"],
  ["The target and the England average for re-referrals are 20% and 21.6%.", "20%", "21.6%"],
  ["Re-referrals fell to 18.6%, better than both target and England (20% and 21.6%).", "20%", "21.6%"],
  ["Re-referrals are below target and better than England, at 20% and 21.6% respectively.", "20%", "21.6%"],
  ["Re-referrals were 18.6% against 20.8% and 21.6% for our neighbours and England.", "20.8%", "21.6%"],
  [
    "Assessments in 45 days reached 88%; England and our neighbours are at 84.3% and 86.5%.",
    "84.3%",
    "86.5%",
  ],
  ["Assessments in 45 days were 86% and 88% in December and January.", "86%", "88%"],
  ["Assessments in 45 days were above target in December and January (86% and 88%).", "86%", "88%"],
])("%s", (text, one, other) => expect(said(text)).toMatchObject({ [one]: "agrees", [other]: "agrees" }));

it("denies a figure of one of the two", () =>
  expect(said("Target and England for re-referrals are 20% and 23.6% respectively.")).toEqual({
    "20%": "agrees",
    "23.6%": "disagrees",
  }));
it("denies a figure of one of two months", () =>
  expect(said("Assessments in 45 days were 84% and 88% in December and January.")).toEqual({
    "84%": "disagrees",
    "88%": "agrees",
  }));
