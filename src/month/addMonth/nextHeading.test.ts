import { expect, it } from "vitest";
import type { Period } from "../../core/periods/period";
import { readPeriod } from "../../core/periods/readPeriod";
import { nextHeading } from "./nextHeading";
import { periodAfter } from "./nextPeriod";

const period = (text: string): Period => readPeriod(text, text, "General")!;
const text = (content: string) => ({ content, formula: null, text: content, format: "General" });

it.each([
  ["Jun-24", "Jun-24", "Sep-24", "Sep-24"],
  ["Jun-24 Actual", "Jun-24", "Sep-24", "Sep-24 Actual"],
  ["June 2024", "Jun-24", "Jul-24", "July 2024"],
  ["DEC-24", "Dec-24", "Jan-25", "JAN-25"],
  ["Sept 24", "Sep-24", "Oct-24", "Oct 24"],
  ["31/03/2024", "Mar-24", "Apr-24", "Apr-24"],
  ["2023/24 Q4", "2023/24 Q4", "2024/25 Q1", "2024/25 Q1"],
  ["Qtr 3", "2024/25 Q3", "2024/25 Q4", "Qtr 4"],
  ["2023/24", "2023-24", "2024-25", "2024/25"],
  ["2023/24 Mar-24", "Mar-24", "Apr-24", "2024/25 Apr-24"],
  ["Feb", "Feb-25", "Mar-25", "Mar"],
  ["Jun-24 (p)", "Jun-24", "Sep-24", "Sep-24"],
  ["Actual", "Jun-24", "Sep-24", "Actual"],
  ["12/2024", "Dec-24", "Jan-25", "01/2025"],
  ["9/2024 actual", "Sep-24", "Oct-24", "10/2024 actual"],
  ["2025-03", "Mar-25", "Apr-25", "2025-04"],
  ["2024.12", "Dec-24", "Jan-25", "2025.01"],
])("%s moves on", (heading, last, next, moved) => {
  expect(nextHeading(text(heading), period(last), period(next))).toBe(moved);
});

it.each([
  [45_444, 45_536, "the first of June gives the first of September"],
  [45_473, 45_565, "the last of June gives the last of September"],
])("%d as a date gives %d: %s", (serial, moved) => {
  const cell = { content: serial, formula: null, text: "Jun-24", format: "mmm-yy" };
  expect(nextHeading(cell, period("Jun-24"), period("Sep-24"))).toBe(moved);
});

it.each([
  [["Mar-24", "Jun-24"], "Sep-24"],
  [["Feb-24", "Mar-24"], "Apr-24"],
  [["Dec-24"], "Jan-25"],
  [["2023/24 Q3", "2023/24 Q4"], "2024/25 Q1"],
  [["2022-23", "2023-24"], "2024-25"],
])("after %s comes %s", (periods, next) => {
  expect(periodAfter(periods.map(period))).toEqual(period(next));
});
