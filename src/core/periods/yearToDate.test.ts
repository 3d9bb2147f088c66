import { expect, test } from "vitest";
import { readYearToDateRule, yearToDate } from "./yearToDate";

test.each([
  ["YTD", "sum"],
  [" Total ", "sum"],
  ["add_up", "sum"],
  ["Point in time", "latest"],
  ["point - in -  time", "latest"],
  ["Latest\n value", "latest"],
  ["Average", "mean"],
  ["median", null],
  ["", null],
])("%j asks for %s", (word, rule) => expect(readYearToDateRule(word)).toBe(rule));

test("a year so far is the sum, the latest or the mean of its months", () => {
  expect(yearToDate([10, 20, 15], "sum")).toBe(45);
  expect(yearToDate([10, 20, 12], "latest")).toBe(12);
  expect(yearToDate([10, 20, 12], "mean")).toBe(14);
});

test("without a month there is no year so far", () => {
  expect((["sum", "latest", "mean"] as const).map((rule) => yearToDate([], rule))).toEqual([
    null,
    null,
    null,
  ]);
});
