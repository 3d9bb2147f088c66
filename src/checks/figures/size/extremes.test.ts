import { expect, it } from "vitest";
import { extremesWithout } from "./extremes";

it("leaves out one number at a time", () => {
  const without = extremesWithout([3, 9, 1, 9, 4]);
  expect(without(0)).toEqual({ lowest: 1, highest: 9 });
  expect(without(2)).toEqual({ lowest: 3, highest: 9 });
  expect(without(1)).toEqual({ lowest: 1, highest: 9 });
});
