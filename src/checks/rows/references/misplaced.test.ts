import { expect, it } from "vitest";
import { misplaced } from "./misplaced";

it("finds the one that is out of place", () => {
  expect(misplaced([1, 2, 9, 3, 4])).toBe(2);
  expect(misplaced([7, 8, -3, 10, 11])).toBe(2);
  expect(misplaced([1, 2, 3])).toBeNull();
  expect(misplaced([4, 1, 5, 2, 6, 3])).toBeNull();
});
