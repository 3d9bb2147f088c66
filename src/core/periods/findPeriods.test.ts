import { expect, test } from "vitest";
import { findPeriods, findShortYear, plainText } from "./findPeriods";
import { periodParts } from "./periodWritings";

test("what is left of a text keeps its distance, so that no period comes of two halves", () => {
  expect(findPeriods("(Jun-23)(Actual)").rest).toBe("( )(actual)");
  expect(findPeriods("Jun-23 Actual").rest).toBe("actual");
  expect(findPeriods("Actual Jun-23").rest).toBe("actual");
});

test("two digits and two digits are a year from 2019/20 on, alone or beside a word of headings", () => {
  expect(findShortYear("19/20")).toEqual({ kind: "year", start: 2019 });
  expect(findShortYear("Target (23/24)")).toEqual({ kind: "year", start: 2023 });
  expect(findShortYear("23/24 Outturn")).toEqual({ kind: "year", start: 2023 });
  expect(["18/19", "23/25", "23/23", "Children 23/24", "23/24/25", ""].map(findShortYear)).toEqual([
    ...[null, null, null, null, null, null],
  ]);
});

test("a quarter by its place is the quarter with that number", () => {
  expect(plainText("1st quarter 2024/25")).toBe("quarter 1  2024/25");
  expect(plainText("4th Qtr 2024/25")).toBe("quarter 4  2024/25");
  expect(plainText("Second quarter 2024/25")).toBe("quarter 2  2024/25");
  expect(plainText("3Q 2024/25")).toBe("quarter 3  2024/25");
  expect(plainText("5th quarter")).toBe("5th quarter");
  expect(plainText("The first quarterly report")).toBe("the first quarterly report");
});

test("a part that a writing need not have reads as nothing; where it stands in the text is no part", () => {
  expect(periodParts(["jun", undefined, 7])).toEqual(["jun", "", "", "", "", ""]);
});
