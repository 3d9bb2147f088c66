import { expect, it } from "vitest";
import { groupedBy } from "./groupedBy";

it("groups where the first of each stands, in their order", () => {
  expect([...groupedBy([1, 2, 3, 4, 5], (one) => one % 2)]).toEqual([
    [1, [1, 3, 5]],
    [0, [2, 4]],
  ]);
  expect(groupedBy([], String).size).toBe(0);
});
