import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Target", "Dec-25", "Jan-26", "Numerator", "Denominator"],
    [
      "1",
      "% of children in care placed more than 20 miles from home",
      "Low",
      "20%",
      "25%",
      "26%",
      "112",
      "431",
    ],
    ["2", "% of initial conferences held within 15 working days", "High", "80%", "83%", "79%", "41", "52"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) => claims.map(({ verdict }) => verdict));

it.each([
  "319 of the 431 children in care are placed within 20 miles of home.",
  "74% of children in care are placed no more than 20 miles from home.",
  "21% of initial conferences were not held within 15 working days.",
])("the rest are no mistake: %s", (text) => expect(said(text)).not.toContain("disagrees"));

it.each([
  "319 of the 431 children in care are placed within 20 miles of home.",
  "113 of the 431 children in care are placed more than 20 miles from home.",
])("and nothing that is said of them agrees: %s", (text) => expect(said(text)[0]).not.toBe("agrees"));

it("another number is denied", () =>
  expect(said("113 of the 431 children in care are placed more than 20 miles from home.")).toEqual([
    "disagrees",
    "agrees",
  ]));
