import { describe, expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Oct-24", "Nov-24", "Dec-24", "Jan-25", "Feb-25", "Mar-25"],
    [
      "1",
      "% of re-referrals within 12 months",
      "Low",
      "20%",
      "22.5%",
      "23.1%",
      "21.9%",
      "22.4%",
      "23.0%",
      "25.8%",
    ],
    [
      "2",
      "Care leavers with a current pathway plan",
      "High",
      "95%",
      "89%",
      "90%",
      "91%",
      "92%",
      "93%",
      "94%",
    ],
    [
      "3",
      "Social workers leaving in the last 12 months (%)",
      "Low",
      "15%",
      "37.5%",
      "36.6%",
      "37.0%",
      "38.1%",
      "43.0%",
      "37.9%",
    ],
    [
      "4",
      "Number of children ceasing to be looked after in the quarter",
      "",
      "",
      "531",
      "540",
      "515",
      "505",
      "532",
      "502",
    ],
  ]).judgements,
];

/** What is said of a text, by the words of each claim. */
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

describe("a month before is seen from the month that is named", () => {
  it.each([
    [
      "In November re-referrals were 23.1%, up from 22.5% the month before.",
      { "22.5%": "agrees", up: "agrees" },
    ],
    ["Re-referrals rose to 23.1% in November 2024 from 22.9% the month before.", { "22.9%": "disagrees" }],
    ["Re-referrals fell to 23.1% in November from 22.5% the month before.", { fell: "disagrees" }],
    // From now, where no time is named but one that is compared with.
    ["Re-referrals have risen since October, and from 23.0% the month before.", { "23.0%": "agrees" }],
    // Either may be meant: neither is denied.
    ["In November re-referrals were 23.1%, up from 22.5% last month.", { "22.5%": "cannot tell" }],
    ["In November re-referrals were 23.1%. The month before they were 22.5%.", { "22.5%": "cannot tell" }],
    [
      "In November we opened a hub. Re-referrals were 25.8%, up from 23.0% the month before.",
      { "23.0%": "agrees" },
    ],
    ["In November re-referrals rose 0.6 points on the month to 23.1%.", { "23.1%": "cannot tell" }],
  ])("%s", (text, expected) => expect(said(text)).toMatchObject(expected));
});

describe("a time that belongs to a name is no time of the figure", () => {
  it.each([
    [
      "In December 2024 the share of care leavers with a current pathway plan stood at 91%.",
      { "91%": "agrees" },
    ],
    ["91% of care leavers had a current pathway plan in November 2024.", { "91%": "disagrees" }],
    [
      "Care leavers with a current pathway plan were 91% in December and are now 93%.",
      { "93%": "disagrees" },
    ],
    [
      "Since October 2024 the number of children ceasing to be looked after in the quarter has decreased from 531 to 502.",
      { "531": "agrees", "502": "agrees", decreased: "agrees" },
    ],
  ])("%s", (text, expected) => expect(said(text)).toMatchObject(expected));
});

it("takes a year that is ended at a figure for nobody who left", () =>
  expect(said("Re-referrals were 22.5% in October and ended it at 25.8%.")["25.8%"]).not.toBe("disagrees"));

it("reads a figure that leads to its measure with it, and not with the one before", () =>
  expect(
    said(
      "Care leavers with a current pathway plan have risen. With 25.8% in March, re-referrals miss the target.",
    ),
  ).toMatchObject({ "25.8%": "agrees" }));
