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

test("one point varies from nothing, two from each other: 2 ± 2.66 × 2", () => {
  expect(controlLimits([3])).toBeNull();
  const limits = controlLimits([1, 3]);
  expect(limits?.lower).toBeCloseTo(-3.32, 12);
  expect(limits?.upper).toBeCloseTo(7.32, 12);
});

test("from 13 points on the limits are no trial", () => {
  const points = (count: number) => Array.from({ length: count }, (_, at) => at % 2);
  expect([12, 13].map((count) => controlLimits(points(count))?.trial)).toEqual([true, false]);
});

// Two thirds of the way from 5 to 10 is 8⅓.
test("two of three close to a limit are special, the third of their window is not", () => {
  const limits = { mean: 5, lower: 0, upper: 10, trial: false };
  const close = { cause: "two-in-three", side: 1 };
  expect(judgeVariation([4, 9, 6, 9, 4], limits)).toEqual([null, close, null, close, null]);
  expect(judgeVariation([4, 8.3, 6, 9, 4], limits)).toEqual([null, null, null, null, null]);
  expect(judgeVariation([4, 9, 4, 9, 4], limits)).toEqual([null, null, null, null, null]);
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

// A figure that never changes varies from nothing: each point is the mean, and both limits.
test.each([0.1, 0.7, 1 / 3, 2.2, 1e-7, 123_456.7])(
  "a series of nothing but %d has no special cause",
  (value) => {
    const values = Array.from({ length: 15 }, () => value);
    const limits = controlLimits(values);
    expect(limits).toEqual({ mean: value, lower: value, upper: value, trial: false });
    expect(limits && judgeVariation(values, limits)).toEqual(values.map(() => null));
  },
);

// They add up to 4.8, so that their mean is 0.4 and the limits 0.4 ± 2.66 × 0.1; the fourth of the seven lies on it.
test("a point on the mean is on neither side of it, whatever adding up leaves behind", () => {
  const values = [0.3, 0.2, 0.5, 0.5, 0.5, 0.4, 0.5, 0.5, 0.5, 0.2, 0.3, 0.4];
  const limits = controlLimits(values);
  expect(limits?.mean).toBeCloseTo(0.4, 12);
  expect(limits && judgeVariation(values, limits)).toEqual(values.map(() => null));
});

// 0.1 + 0.2 is a little more than 0.3 to a computer, which would leave 0 below a lower limit of 0.
test("a point on a limit is not outside it", () => {
  const limits = { mean: 0.3, lower: 0.1 + 0.2 - 0.3, upper: 0.1 + 0.2 + 0.3, trial: false };
  expect(judgeVariation([0, 0.3, 0.6], limits)).toEqual([null, null, null]);
});
