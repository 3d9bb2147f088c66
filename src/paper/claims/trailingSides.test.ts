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
      "England",
      "Q1 2024/25",
      "Q2 2024/25",
      "Q3 2024/25",
      "Num",
      "Den",
    ],
    ["1", "% of reviews held on time", "High", "95%", "86%", "86%", "89%", "91%", "91", "100"],
    ["2", "Fostering households approved in the period", "High", "", "", "5", "7", "9", "", ""],
    ["3", "Average caseload of a reviewing officer", "Low", "60", "", "71", "66", "63", "", ""],
  ]).judgements,
];
const said = (text: string, of?: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.filter(({ kind }) => of === undefined || kind === of).map(({ verdict }) => verdict),
  );

it.each([
  ["Reviews held on time are at 91%. The target is 95%, so we are four points short.", "agrees"],
  ["Reviews held on time are at 91%. The target is 95%, so we are six points short.", "disagrees"],
  ["Reviews held on time are at 91%; England is at 86%, so we are five points ahead.", "agrees"],
  ["Reviews held on time are at 91%; England is at 86%, so we are three points ahead.", "disagrees"],
])("a side that ends its part is of what was named: %s", (text, verdict) =>
  expect(said(text, "gap")).toEqual([verdict]),
);

it.each([
  ["91% of reviews were held on time; 9 were not.", "agrees"],
  ["91% of reviews were held on time; 8 were not.", "disagrees"],
])("those who were not are the whole without the part: %s", (text, verdict) =>
  expect(said(text, "numerator")).toEqual([verdict]),
);

it.each([
  ["Nine fostering households were approved, two more than in the second quarter.", "agrees"],
  ["Nine fostering households were approved, three more than in the second quarter.", "disagrees"],
  ["Nine fostering households were approved, four more than in the first quarter.", "agrees"],
])("a quarter may be named by its number in order: %s", (text, verdict) =>
  expect(said(text, "change")).toEqual([verdict]),
);

it("what happens in a period is new in it, and what a worker holds is a caseload", () => {
  expect(said("Nine new fostering households were approved.")).toEqual(["agrees"]);
  expect(said("The average reviewing officer holds 63 cases.")).toEqual(["agrees"]);
  expect(said("The average reviewing officer holds 65 cases.")).toEqual(["disagrees"]);
});

it("the most is the highest", () => {
  expect(said("Nine fostering households were approved, the most in any quarter shown.", "rank")).toEqual([
    "agrees",
  ]);
  expect(said("In Q1 5 fostering households were approved, the most this year.", "rank")).not.toContain(
    "agrees",
  );
});
