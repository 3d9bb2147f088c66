import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { checkPaper } from "../checkPaper";
import { fromPlain } from "../text/fromPlain";

const cards = [
  lookAtRows([
    ["Ref", "Measure", "Good is", "Target", "Q3 2020/21", "Q2 2021/22", "Q3 2021/22"],
    [
      "10",
      "% of children with a CP plan with an allocated social worker",
      "High",
      "100%",
      "99%",
      "99%",
      "100%",
    ],
    [
      "11",
      "% of children in care with an allocated qualified social worker",
      "High",
      "100%",
      "97%",
      "99%",
      "98%",
    ],
    [
      "12",
      "% of initial conferences held within 15 days of the strategy meeting",
      "High",
      "90%",
      "80%",
      "90%",
      "92%",
    ],
    ["13", "Number of children in care at the end of the period", "Low", "", "284", "269", "271"],
    ["14", "% of children in care with 3 or more placements", "Low", "10%", "6.7%", "8.8%", "9%"],
  ]).judgements,
];

const said = (text: string): string[] =>
  checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict, measure }) => `${quoted} ${measure?.reference ?? "-"} ${verdict}`),
  );

it.each([
  // What stands at the end is said of both shares.
  [
    "100% of children with a child protection plan and 98% of children in care had an allocated social worker.",
    ["100% 10 agrees", "98% 11 agrees"],
  ],
  [
    "98% of children with a child protection plan and 98% of children in care had an allocated social worker.",
    ["98% 10 disagrees", "98% 11 agrees"],
  ],
  // Who chaired them no row counts, of neither.
  [
    "90% of initial conferences and 9% of children in care were chaired by a man.",
    ["90% - cannot tell", "9% - cannot tell"],
  ],
])("“%s”", (text, verdicts) => {
  expect(said(text)).toEqual(verdicts);
});

it.each([
  ["92% of initial conferences were held within 15 days from the strategy meeting.", "92% 12 agrees"],
  ["6.7% of children in care, as at December 2020, had 3 or more placements.", "6.7% 14 agrees"],
  ["6.8% of children in care, as at December 2020, had 3 or more placements.", "6.8% 14 disagrees"],
  [
    "There were 271 children in care, a reduction when compared with the number at the end of December 2020.",
    "reduction 13 agrees",
  ],
  [
    "There were 271 children in care, an increase when compared with the number at the end of December 2020.",
    "increase 13 disagrees",
  ],
  ["The number of children in care rose by one to 271, from 269 in the second quarter.", "one 13 disagrees"],
])("“%s”: %s", (text, verdict) => {
  expect(said(text)).toContain(verdict);
});
