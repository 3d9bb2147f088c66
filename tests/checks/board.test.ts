import { expect, it } from "vitest";
import { listOf, lookAtTable, said } from "./lookAtTable";

const first = lookAtTable("tests/tables/board-2025-01-page1.tsv").findings;
const second = lookAtTable("tests/tables/board-2025-01-page3.tsv").findings;

it("finds on the first page what is implausible, arguable, opposite and disagreeing, and nothing else", () => {
  expect(listOf(first)).toEqual([
    "count-and-rate 1.5",
    "implausible 3.1",
    "polarity-conflict 1.5",
    "polarity-conflict 3.1",
  ]);
});

it("finds that referrals as count and rate disagree in July only", () => {
  // 668 * 12 / 146874 * 10000 = 545.8; the page says 543.
  expect(said(first, "count-and-rate")).toEqual([
    "1.5 and 1.6 report the same thing, as a rate and as a count, but disagree in Jul-24 (668 gives 546, not 543).",
  ]);
});

it("asks whether January is complete where 1 of 205 enquiries went on", () => {
  expect(said(first, "implausible")).toEqual([
    "3.1 says 0.49%, far from its other values, which lie between 15% and 46%. Is the month incomplete?",
  ]);
});

it("finds on the third page two unit slips, an inverted tolerance, a heading that misleads, and nothing else", () => {
  expect(listOf(second)).toEqual([
    "heading-misleads -",
    "tolerance-inverted 6.12",
    "unit-slip 6.15",
    "unit-slip 7.1",
  ]);
  expect(said(second, "unit-slip")).toEqual([
    "The working of 6.15 states 0.97%, but 760/787 gives 97%: a fraction carries the percent sign.",
    "The working of 7.1 states 0.862%, but 137/159 gives 86.2%: a fraction carries the percent sign.",
  ]);
});

it("notes mixed decimals once for each page", () => {
  expect(said(first, "mixed-precision")).toHaveLength(1);
  expect(said(second, "mixed-precision")).toEqual([
    "6.11, 6.12 and 6.14 show some months with more decimals than others.",
  ]);
});
