import { expect, it } from "vitest";
import { extremesWithout } from "./extremes";

it("leaves out one number at a time", () => {
  const { lowest, highest } = extremesWithout([3, 9, 1, 9, 4]);
  expect([lowest(0), highest(0)]).toEqual([1, 9]);
  expect([lowest(2), highest(2)]).toEqual([3, 9]);
  expect([lowest(1), highest(1)]).toEqual([1, 9]);
});
