import { expect, it } from "vitest";
import { misplaced } from "./misplaced";

it("finds the one that is out of place", () => {
  expect(misplaced([1, 2, 9, 3, 4])).toBe(2);
  expect(misplaced([7, 8, -3, 10, 11])).toBe(2);
  expect(misplaced([1, 2, 3])).toBe(-1);
  expect(misplaced([4, 1, 5, 2, 6, 3])).toBe(-1);
});

it.each([
  ["the first", [9, 1, 2, 3], 0],
  ["the last", [1, 2, 3, 0], 3],
  ["of two neighbours the second", [1, 2, 4, 3, 5], 3],
  ["of the last two the one before", [1, 2, 4, 3], 2],
  ["the second of two that are the same", [1, 2, 2, 3], 2],
  ["none of three that are the same", [1, 1, 1], -1],
  ["none of none", [], -1],
] as const)("finds %s", (_, numbers, at) => {
  expect(misplaced(numbers)).toBe(at);
});
