import { expect, it } from "vitest";
import { evenly } from "./evenly";

it("takes so many, evenly, from the first on", () => {
  expect(evenly([1, 2, 3, 4, 5, 6], 3)).toEqual([1, 3, 5]);
  expect(evenly([1, 2, 3, 4, 5], 2)).toEqual([1, 3]);
  expect(
    evenly(
      Array.from({ length: 4001 }, (_, at) => at),
      1500,
    ),
  ).toHaveLength(1500);
});

it("takes all where there are no more", () => {
  expect(evenly([1, 2], 2)).toEqual([1, 2]);
  expect(evenly([1, 2], 9)).toEqual([1, 2]);
});

it("takes no sample of none", () => {
  expect(() => evenly([1, 2], 0)).toThrow("A sample is of one or more, not of 0.");
  expect(() => evenly([1, 2], Number("many"))).toThrow(RangeError);
});
