import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const years = [
  lookAtRows([
    ["Measure", "2021", "2022", "2023", "2024", "2025", "Good to be"],
    ["Number of children in care", "430", "441", "452", "466", "470", "Low"],
    ["Overall absence of children in care", "7.9%", "8.8%", "9.1%", "8.6%", "7.8%", "Low"],
  ]).judgements,
];
const said = (text: string): string[] =>
  checkPaper(fromPlain(text), years).flatMap(({ claims }) =>
    claims.map(({ quoted, verdict }) => `${quoted} ${verdict}`),
  );

it.each([
  ["Absence was 9.1% in 2023.", "9.1% agrees"],
  ["Absence was 9.2% in 2023.", "9.2% disagrees"],
  ["Absence fell by 0.8 points to 7.8%.", "0.8 points agrees"],
  ["Absence fell by 0.9 points to 7.8%.", "0.9 points disagrees"],
  ["There are 470 children in care, four more than last year.", "four agrees"],
  ["There are 470 children in care, five more than last year.", "five disagrees"],
])("a year is what its column is called: %s", (text, expected) => expect(said(text)).toContain(expected));

// 2024 may end with December or with March, and be counted on either day.
it.each([
  "At 31 December 2024 there were 480 children in care.",
  "At 31 March 2024 there were 480 children in care.",
  "In 2024/25 there were 480 children in care.",
])("of which months it is nobody knows: %s", (text) =>
  expect(said(text).filter((one) => !one.endsWith("cannot tell"))).toEqual([]),
);
