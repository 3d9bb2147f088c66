import { expect, test } from "vitest";
import { pooledRatio } from "./pooledRatio";

test("percentages are pooled by their counts, never averaged: 1 of 10 and 9 of 30 are 10 of 40", () => {
  expect(pooledRatio([1, 9], [10, 30])).toBe(0.25);
});

test("out of nothing there is no ratio", () => {
  expect(pooledRatio([1], [0])).toBeNull();
  expect(pooledRatio([], [])).toBeNull();
});
