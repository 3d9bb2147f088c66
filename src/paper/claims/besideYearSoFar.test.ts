import { describe, expect, it } from "vitest";
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
      "Q3 2023/24",
      "Q1 2024/25",
      "Q2 2024/25",
      "Q3 2024/25",
      "YTD 2023/24",
      "YTD 2024/25",
    ],
    ["1", "% of reviews in time", "High", "95.0%", "88.1%", "90.2%", "92.4%", "94.6%", "87.5%", "92.4%"],
  ]).judgements,
];

const said = (text: string) =>
  Object.fromEntries(
    checkPaper(fromPlain(text), cards).flatMap(({ claims }) =>
      claims.map((one) => [one.quoted, one.verdict]),
    ),
  );

describe("the year so far, and that of the year before", () => {
  it.each([
    [
      "For the year to date 92.4% of reviews were in time, compared with 87.5% for the same period last year.",
      "87.5%",
      "agrees",
    ],
    [
      "For the year to date 92.4% of reviews were in time, compared with 88.1% for the same period last year.",
      "88.1%",
      "disagrees",
    ],
    [
      "Year to date 92.4% of reviews were in time, 4.9 points better than for the same period in 2023/24.",
      "4.9 points",
      "agrees",
    ],
    ["94.6% of reviews were in time; in the same quarter of 2023/24 it was 88.1%.", "88.1%", "agrees"],
    ["94.6% of reviews were in time; in the same quarter of 2023/24 it was 89.1%.", "89.1%", "disagrees"],
    ["94.6% of reviews were in time. In quarter 3 of last year the figure was 88.1%.", "88.1%", "agrees"],
    ["94.6% of reviews were in time, 0.4 of a point below target.", "0.4 of a point", "agrees"],
  ])("%s", (text, figure, verdict) => expect(said(text)[figure]).toBe(verdict));
});
