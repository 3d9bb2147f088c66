import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const header = [
  "Ref",
  "Measure",
  "Polarity",
  "Target",
  "Nov-25",
  "Dec-25",
  "Jan-26",
  "Numerator",
  "Denominator",
];
const cards = [
  lookAtRows([
    header,
    ["Child protection"],
    ["1", "Child protection visits completed on time", "High", "95%", "91%", "93%", "94%", "568", "604"],
    ["2", "Plans lasting two years or more", "Low", "3%", "2.8%", "3.1%", "3.3%", "10", "302"],
    ["Children in care"],
    ["3", "% placed more than 20 miles from home", "Low", "20%", "24%", "25%", "26%", "112", "431"],
  ]).judgements,
];
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it.each([
  ["Child protection visits on time rose for the second month, to 94%.", "94%", "agrees"],
  ["Child protection visits on time rose for the second month, to 92%.", "92%", "disagrees"],
  // “Fall short” is no fall.
  ["Child protection visits on time, at 94%, fall a point short of target.", "a point", "agrees"],
  ["Child protection visits on time, at 94%, fall two points short of target.", "two points", "disagrees"],
  ["Ten children have been on a child protection plan for two years or more.", "Ten", "agrees"],
  ["Twelve children have been on a child protection plan for two years or more.", "Twelve", "disagrees"],
  [
    "26% of children in care (26%, or 112 children) are placed more than 20 miles from home.",
    "112",
    "agrees",
  ],
  [
    "26% of children in care (26%, or 121 children) are placed more than 20 miles from home.",
    "121",
    "disagrees",
  ],
])("%s", (text, quoted, verdict) => expect(said(text)[quoted]).toBe(verdict));

it("nothing falls that falls short", () =>
  expect(said("Child protection visits on time, at 94%, fall a point short of target.")).not.toHaveProperty(
    "fall",
  ));
