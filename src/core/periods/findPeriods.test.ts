import { expect, test } from "vitest";
import { findPeriods, plainText } from "./findPeriods";
import { periodParts } from "./periodWritings";

test("what is left of a text keeps its distance, so that no period comes of two halves", () => {
  expect(findPeriods("(Jun-23)(Actual)").rest).toBe("( )(actual)");
  expect(findPeriods("Jun-23 Actual").rest).toBe("actual");
  expect(findPeriods("Actual Jun-23").rest).toBe("actual");
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
