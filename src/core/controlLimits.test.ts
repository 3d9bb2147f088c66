import { expect, test } from "vitest";
import { controlLimits } from "./controlLimits";
import { judgeVariation } from "./judgeVariation";
import { variationReason } from "./variationReason";

test("mean ± 2.66 × mean moving range: 1, 2, 1, 2 gives 1.5 ± 2.66", () => {
  const limits = controlLimits([1, 2, 1, 2]);
  expect(limits?.mean).toBe(1.5);
  expect(limits?.lower).toBeCloseTo(-1.16, 12);
  expect(limits?.upper).toBeCloseTo(4.16, 12);
  expect(limits?.trial).toBe(true);
});

test("without variation the limits are the mean, screened or not", () => {
  const flat = { mean: 3, lower: 3, upper: 3, trial: true };
  expect(controlLimits([3, 3, 3])).toEqual(flat);
  expect(controlLimits([3, 3, 3], { screenMovingRanges: true })).toEqual(flat);
});

test("one point varies from nothing", () => {
  expect(controlLimits([3])).toBeNull();
});

test("all seven of a run are special, and so is a point outside", () => {
  const limits = { mean: 5, lower: 0, upper: 10, trial: false };
  const found = judgeVariation([4, 6, 6, 6, 6, 6, 6, 6, 4, 11], limits);
  expect(found[0]).toBeNull();
  expect(found.slice(1, 8)).toEqual(Array.from({ length: 7 }, () => ({ cause: "one-side", side: 1 })));
  expect(found[9]).toEqual({ cause: "outside", side: 1 });
});

test("a point in words", () => {
  expect(variationReason({ cause: "two-in-three", side: -1 }, "lower", false)).toBe(
    "Special cause, better: two of three close to the lower limit.",
  );
  expect(variationReason({ cause: "trend", side: 1 }, "none", false)).toBe(
    "Special cause, higher: seven or more rising.",
  );
  expect(variationReason(null, "higher", true)).toBe(
    "Common cause: natural variation (trial limits: fewer than 13 points).",
  );
});
