import { expect, test } from "vitest";
import { distance, roundHalfUp, shiftPoint } from "./rounding";

// Department for Education, dfeR, tests/testthat/test-round_five_up.R
test.each([
  [285, -1, 290],
  [2.85, 0, 3],
  [2.5, 0, 3],
  [2.85, 1, 2.9],
  [283.54, -2, 300],
  [283.54, -1, 280],
  [283.234, 0, 283],
  [2.86, 1, 2.9],
  [2.86, 2, 2.86],
  [2485.85, 1, 2485.9],
  [2485.85, 0, 2486],
  [2485.85, -1, 2490],
])("%d to %d decimals is %d, as published", (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test.each([
  [0.285, 2, 0.29],
  [1.005, 2, 1.01],
  [28.499999999999996, 0, 29],
  [0.15348837209302327, 2, 0.15],
  [-2.5, 0, -3],
  [-0.4, 0, 0],
  [0, 2, 0],
  [1e21, 0, 1e21],
  [1e300, 12, 1e300],
  [-1e308, 5, -1e308],
  [5e-8, 7, 1e-7],
  [2.675, 2, 2.68],
  [-0.285, 2, -0.29],
  [99_999_999.995, 2, 100_000_000],
  [1e-9, 2, 0],
])("%d to %d decimals is %d", (value, decimals, expected) => {
  expect(roundHalfUp(value, decimals)).toBe(expected);
});

test("a small negative rounds to zero without a sign", () => {
  expect(Object.is(roundHalfUp(-0.4, 0), 0)).toBe(true);
});

test("what is not finite stays", () => {
  expect(roundHalfUp(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
  expect(roundHalfUp(Number.NEGATIVE_INFINITY, -2)).toBe(Number.NEGATIVE_INFINITY);
  expect([roundHalfUp(Number.NaN, 1), roundHalfUp(Number.NaN, -1)]).toEqual([Number.NaN, Number.NaN]);
});

test("the point moves without binary noise", () => {
  expect(shiftPoint(0.285, 2)).toBe(28.5);
  expect(shiftPoint(1.1, 2)).toBe(110);
  expect(shiftPoint(28.5, -2)).toBe(0.285);
});

test("a distance has no noise of subtracting", () => {
  expect(distance(0.8, 0.77)).toBe(0.03);
  expect(distance(0.68, 0.7)).toBe(0.02);
});

test("a number of sixteen digits keeps fifteen of them, as in Excel", () => {
  expect(shiftPoint(1_234_567_890_123_456, 0)).toBe(1_234_567_890_123_460);
  expect(shiftPoint(1_234_567_890_123_456, -3)).toBe(1_234_567_890_123.46);
  expect(roundHalfUp(1_234_567_890_123_456, -3)).toBe(1_234_567_890_123_000);
});

test("a small negative rounds to no tens without a sign", () => {
  expect(Object.is(roundHalfUp(-4, -1), 0)).toBe(true);
  expect(roundHalfUp(-5, -1)).toBe(-10);
});

test("the point of what is not finite stays", () => {
  expect(shiftPoint(Number.POSITIVE_INFINITY, 2)).toBe(Number.POSITIVE_INFINITY);
  expect(shiftPoint(Number.NEGATIVE_INFINITY, -2)).toBe(Number.NEGATIVE_INFINITY);
});
