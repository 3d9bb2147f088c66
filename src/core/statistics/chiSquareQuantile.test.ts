import { expect, test } from "vitest";
import { chiSquareQuantile } from "./chiSquareQuantile";
import { deviateFor, readConfidence } from "./confidence";

// Source of the quantiles: NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.4, to three decimals.
test.each([
  [0.95, 1, 3.841],
  [0.95, 10, 18.307],
  [0.99, 5, 15.086],
  [0.999, 2, 13.816],
  [0.05, 10, 3.94],
  [0.01, 4, 0.297],
])("probability %d with %d degrees of freedom: %d", (probability, degrees, expected) => {
  expect(chiSquareQuantile(probability, degrees)).toBeCloseTo(expected, 3);
});

test("with two degrees of freedom it is −2 ln(1 − p)", () => {
  for (const p of [0.001, 0.025, 0.5, 0.975, 0.999]) {
    expect(chiSquareQuantile(p, 2)).toBeCloseTo(-2 * Math.log1p(-p), 12);
  }
});

test("outside a probability there is none", () => {
  expect(chiSquareQuantile(1, 2)).toBeNaN();
  expect(chiSquareQuantile(0.5, 0)).toBeNaN();
});

test("normal deviates of two-sided intervals: 1.959964 for 95%, 3.090232 for 99.8%", () => {
  expect(deviateFor(0.95)).toBeCloseTo(1.959963984540054, 12);
  expect(deviateFor(0.998)).toBeCloseTo(3.090232306167813, 12);
});

test("a confidence as fraction or in percent", () => {
  expect([0.95, 95, 99.8].map(readConfidence)).toEqual([0.95, 0.95, 0.998]);
  expect([0.2, 1, 100, -1].map(readConfidence)).toEqual([null, null, null, null]);
});
