import { expect, test } from "vitest";
import { percentage } from "./percentage";
import { MONTHS_A_YEAR, PER_10000, QUARTERS_A_YEAR, ratePer } from "./rate";

test("a month's flow: 387 × 12 ÷ 146,874 × 10,000 = 316.189…", () => {
  expect(ratePer(387, 146_874, PER_10000, MONTHS_A_YEAR)).toBeCloseTo(316.18938682, 8);
});

test("a quarter's flow: 50 × 4 ÷ 20,000 × 10,000 = 100", () => {
  expect(ratePer(50, 20_000, PER_10000, QUARTERS_A_YEAR)).toBe(100);
});

test("a stock is not multiplied: 861 ÷ 146,874 × 10,000 = 58.62…", () => {
  expect(ratePer(861, 146_874, PER_10000)).toBeCloseTo(58.62167572, 8);
});

test("a percentage is held as a fraction", () => {
  expect(percentage(1, 4)).toBe(0.25);
});

test("nothing is divided by zero", () => {
  expect(ratePer(1, 0, PER_10000)).toBeNull();
  expect(percentage(1, 0)).toBeNull();
});
