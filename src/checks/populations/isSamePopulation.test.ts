import { expect, it } from "vitest";
import { isSamePopulation } from "./isSamePopulation";

it("takes two estimates up to a twentieth apart, or a slip apart, for one population", () => {
  // A twentieth of 146,000 is 7,300.
  expect(isSamePopulation(153_300, 146_000)).toBe(true);
  expect(isSamePopulation(138_700, 146_000)).toBe(true);
  expect(isSamePopulation(153_302, 146_000)).toBe(false);
  expect(isSamePopulation(138_698, 146_000)).toBe(false);
  // One digit is other, and the two are far apart.
  expect(isSamePopulation(846_000, 146_000)).toBe(true);
});
