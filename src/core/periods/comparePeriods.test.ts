import { expect, test } from "vitest";
import { comparePeriods, samePeriod } from "./comparePeriods";
import { financialYear, nextPeriod, previousPeriod, yearBefore } from "./movePeriod";
import { formatPeriod, namePeriod } from "./namePeriod";
import type { Period } from "./period";

const month = (year: number, of: number): Period => ({ kind: "month", year, month: of });
const quarter = (year: number, of: number): Period => ({ kind: "quarter", year, quarter: of });
const year = (start: number): Period => ({ kind: "year", start });

test("periods stand in the order of their ends, the shorter first", () => {
  const jumbled = [month(2024, 4), year(2023), quarter(2024, 1), month(2024, 3), month(2023, 12)];
  expect(jumbled.sort(comparePeriods).map(formatPeriod)).toEqual([
    "2023-12",
    "2024-03",
    "2024-Q1",
    "2023-24",
    "2024-04",
  ]);
});

test("a month is not the quarter that ends with it", () => {
  expect(samePeriod(month(2024, 3), month(2024, 3))).toBe(true);
  expect(samePeriod(month(2024, 3), quarter(2024, 1))).toBe(false);
});

test("the next period keeps the length", () => {
  expect(nextPeriod(month(2024, 12))).toEqual(month(2025, 1));
  expect(nextPeriod(month(2024, 11))).toEqual(month(2024, 12));
  expect(nextPeriod(quarter(2024, 4))).toEqual(quarter(2025, 1));
  expect(nextPeriod(year(2023))).toEqual(year(2024));
  expect(previousPeriod(month(2025, 1))).toEqual(month(2024, 12));
});

test("a year before is the same period", () => {
  expect(yearBefore(month(2024, 6))).toEqual(month(2023, 6));
  expect(yearBefore(quarter(2024, 1))).toEqual(quarter(2023, 1));
  expect(yearBefore(year(2024))).toEqual(year(2023));
});

test("the financial year turns in April", () => {
  expect(financialYear(month(2024, 3))).toBe(2023);
  expect(financialYear(month(2024, 4))).toBe(2024);
  expect(financialYear(quarter(2024, 1))).toBe(2023);
  expect(financialYear(quarter(2024, 2))).toBe(2024);
  expect(financialYear(year(2023))).toBe(2023);
});

test("periods are named for files and for people", () => {
  expect([month(2024, 6), quarter(2024, 2), year(2023)].map(formatPeriod)).toEqual([
    "2024-06",
    "2024-Q2",
    "2023-24",
  ]);
  expect([month(2024, 6), quarter(2024, 2), year(1999)].map(namePeriod)).toEqual([
    "Jun-24",
    "Apr–Jun 2024",
    "1999/00",
  ]);
});

test("weeks follow each other over the turn of a year, which may have 53", () => {
  const week = (year: number, of: number): Period => ({ kind: "week", year, week: of });
  expect(nextPeriod(week(2024, 52))).toEqual(week(2025, 1));
  expect(nextPeriod(week(2020, 52))).toEqual(week(2020, 53));
  expect(nextPeriod(week(2020, 53))).toEqual(week(2021, 1));
  expect(yearBefore(week(2020, 53))).toEqual(week(2019, 52));
  expect(financialYear(week(2024, 13))).toBe(2023);
  expect(financialYear(week(2024, 15))).toBe(2024);
  expect([week(2024, 9), month(2024, 2), week(2024, 10)].sort(comparePeriods)[0]).toEqual(month(2024, 2));
  expect([week(2024, 19), year(2023)].map(namePeriod)).toEqual(["w/c 6 May 2024", "2023/24"]);
});

test("spans and school years keep their length and their first month", () => {
  const span = (y: number, m: number, months: number): Period => ({
    kind: "span",
    year: y,
    month: m,
    months,
  });
  expect(nextPeriod(span(2024, 9, 6))).toEqual(span(2025, 3, 6));
  expect(nextPeriod({ kind: "year", start: 2023, from: 9 })).toEqual({ kind: "year", start: 2024, from: 9 });
  expect(samePeriod({ kind: "year", start: 2023, from: 9 }, year(2023))).toBe(false);
  expect(samePeriod(span(2024, 6, 3), quarter(2024, 2))).toBe(true);
  expect([span(2024, 9, 6), span(2024, 9, 12)].map(namePeriod)).toEqual(["Apr–Sep 2024", "Oct-23 to Sep-24"]);
});
