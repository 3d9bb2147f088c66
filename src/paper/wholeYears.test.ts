import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";
import { checkPaper } from "./checkPaper";
import { fromPlain } from "./text/fromPlain";

const cards = [
  lookAtRows([
    [
      "Ref",
      "Measure",
      "Polarity",
      "2023/24",
      "Q1 24/25",
      "Q2 24/25",
      "Q3 24/25",
      "Q4 24/25",
      "2024/25",
      "Target",
    ],
    [
      "1",
      "% of annual reviews on time",
      "Higher",
      "82.4%",
      "80.0%",
      "84.6%",
      "88.1%",
      "92.9%",
      "86.7%",
      "90.0%",
    ],
    [
      "2",
      "% of settings rated good",
      "Higher",
      "96.2%",
      "96.4%",
      "96.1%",
      "96.8%",
      "97.1%",
      "96.6%",
      "97.0%",
    ],
    ["3", "Children placed for adoption", "Higher", "21", "4", "6", "5", "9", "24", "25"],
  ]).judgements,
];
const said = (text: string): Record<string, string> =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map(({ quoted, verdict }) => [quoted, verdict]),
    ),
  );

it.each([
  ["Annual reviews on time were 86.7% for the year as a whole.", "86.7%", "agrees"],
  ["Annual reviews on time were 91.0% for the year as a whole.", "91.0%", "disagrees"],
  ["The full year figure for annual reviews on time was 86.7%.", "86.7%", "agrees"],
  ["The full-year figure for annual reviews on time for 2023/24 was 82.4%.", "82.4%", "agrees"],
  ["Annual reviews on time were 92.9% in quarter 4, up from 88.1%.", "up", "agrees"],
  // A figure alone behind “the target” is the target's.
  ["97.1% of settings are rated good. The target, 97.0%, was reached.", "97.0%", "agrees"],
  ["97.1% of settings are rated good. The target, 98.0%, was reached.", "98.0%", "disagrees"],
])("%s", (text, figure, verdict) => expect(said(text)[figure]).toBe(verdict));

it("what is said of a mean is not said of the latest value", () => {
  const text = "Nine children were placed for adoption. The average for the year, 426, meets the target.";
  expect(said(text)["meets the target"]).toBe("cannot tell");
});
