import { expect, test } from "vitest";
import { dayNumber } from "./calendar";
import { contains, endOfPeriod, firstDay, lastDay, monthsIn } from "./comparePeriods";
import { formatPeriod, namePeriod } from "./namePeriod";
import type { Period } from "./period";

/** ISO weeks of 2024: the 18th runs from Monday 29 April to Sunday 5 May, the 19th from 6 to 12 May. */
const week = (of: number): Period => ({ kind: "week", year: 2024, week: of });
const month = (of: number): Period => ({ kind: "month", year: 2024, month: of });
const QUARTER: Period = { kind: "quarter", year: 2024, quarter: 2 };

test("a week is a 52nd of a year and lasts from Monday to Sunday", () => {
  expect(monthsIn(week(18))).toBeCloseTo(12 / 52, 12);
  expect([firstDay(week(19)), lastDay(week(19))]).toEqual([dayNumber(2024, 5, 6), dayNumber(2024, 5, 12)]);
});

test("a week is of the month of its Thursday", () => {
  expect(endOfPeriod(week(18))).toBe(endOfPeriod(month(5)));
  expect(contains(month(5), week(18))).toBe(true);
  expect(contains(month(4), week(18))).toBe(false);
  expect(contains(QUARTER, week(18))).toBe(true);
  expect(contains(week(18), month(5))).toBe(false);
});

test("a quarter holds its months, and no month its quarter", () => {
  expect([firstDay(QUARTER), lastDay(QUARTER)]).toEqual([dayNumber(2024, 4, 1), dayNumber(2024, 6, 30)]);
  expect([4, 5, 6].every((of) => contains(QUARTER, month(of)))).toBe(true);
  expect([3, 7].some((of) => contains(QUARTER, month(of)))).toBe(false);
  expect(contains(month(6), QUARTER)).toBe(false);
  expect(contains(month(4), QUARTER)).toBe(false);
});

test("a span of one month is named as the month", () => {
  const june: Period = { kind: "span", year: 2024, month: 6, months: 1 };
  expect([formatPeriod(june), namePeriod(june)]).toEqual(["2024-06", "Jun-24"]);
});
