import { expect, test } from "vitest";
import { recentTrend } from "./recentTrend";
import { closeToLimits, outsideLimits, sevenInATrend, sevenOnOneSide, twoInThree } from "./specialCauses";

const LIMITS = { mean: 5, lower: 2, upper: 8 } as Parameters<typeof outsideLimits>[1];
const NONE = [0, 0, 0, 0, 0, 0, 0];

test("points beyond a limit are told by their side, those on it are within", () => {
  expect(outsideLimits([1, 2, 5, 8, 9], LIMITS)).toEqual([-1, 0, 0, 0, 1]);
});

// Two thirds of the way from 5 to 8 are 7, from 5 to 2 they are 3.
test("points between two thirds of the way and the limit are close to it", () => {
  expect(closeToLimits([1, 2.5, 3, 5, 7, 7.5, 9], LIMITS)).toEqual([
    ...[false, true, false, false],
    ...[false, true, false],
  ]);
});

test("seven in a row on one side, no fewer, and none between", () => {
  expect(sevenOnOneSide([1, 1, 1, 1, 1, 1, 1])).toEqual([0, 0, 0, 0, 0, 0, 1]);
  expect(sevenOnOneSide([1, 1, 1, 1, 1, -1, 1])).toEqual(NONE);
  expect(sevenOnOneSide([-1, 1, 1, 1, 1, 1, 1])).toEqual(NONE);
});

test("seven that rise, no fewer, and no fall between", () => {
  expect(sevenInATrend([1, 2, 3, 4, 5, 6, 7])).toEqual([0, 0, 0, 0, 0, 0, 1]);
  expect(sevenInATrend([7, 6, 5, 4, 3, 2, 1])).toEqual([0, 0, 0, 0, 0, 0, -1]);
  expect(sevenInATrend([1, 2, 3, 4, 5, 4, 6])).toEqual(NONE);
  expect(sevenInATrend([2, 1, 3, 4, 5, 6, 7])).toEqual(NONE);
});

test("two of three close to a limit are found in a window of three, on one side", () => {
  expect(twoInThree([true, false, true], [1, 1, 1])).toEqual([1, 1, 1]);
  expect(twoInThree([true, true], [1, 1])).toEqual([0, 0]);
  expect(twoInThree([true, false, true], [1, -1, 1])).toEqual([0, 0, 0]);
  expect(twoInThree([true, false, false], [1, 1, 1])).toEqual([0, 0, 0]);
});

test("a slope that hangs on one point is no trend", () => {
  const points = (...values: readonly number[]) => values.map((value) => ({ value, error: 1 }));
  expect(recentTrend(points(10, 10, 10, 10, 100))?.way).toBeNull();
  expect(recentTrend(points(10, 30, 50, 70, 90))?.way).toBe("rising");
  expect(recentTrend(points(90, 70, 50, 30, 10))?.way).toBe("falling");
  expect(recentTrend(points(10, 30, 50, 70))).toBeNull();
});
