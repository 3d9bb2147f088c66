import { expect, it } from "vitest";
import type { NumberValue } from "../../../core/figures/cellValue";
import { isValueSlip, meantBy } from "./valueSlip";

const value = (number: number, decimals: number, percent = true): NumberValue => ({
  ...{ kind: "number", number, percent, decimals, shown: "", typedAsText: false, period: null, remark: null },
});

it("takes up to 1.00% for a fraction, and nothing else", () => {
  expect(meantBy(value(0.0096, 2))).toBe(0.96);
  expect(meantBy(value(0.01, 2))).toBe(1);
  for (const other of [value(0, 2), value(-0.005, 2), value(0.0101, 2), value(0.0096, 2, false)])
    expect(meantBy(other)).toBeNull();
});

// 300 / 312 = 0.961538..., 137 / 159 = 0.861635...
it("is its working's fraction to as many decimals as were typed, two at least and four at most", () => {
  expect(isValueSlip(value(0.0096, 2), 300 / 312)).toBe(true);
  expect(isValueSlip(value(0.0095, 2), 300 / 312)).toBe(false);
  expect(isValueSlip(value(0.0096, 3), 300 / 312)).toBe(false);
  expect(isValueSlip(value(0.00862, 3), 137 / 159)).toBe(true);
  expect(isValueSlip(value(0.00861635, 6), 137 / 159)).toBe(true);
  expect(isValueSlip(value(0.00861639, 6), 137 / 159)).toBe(true);
  expect(isValueSlip(value(0.009, 1), 0.9)).toBe(true);
  expect(isValueSlip(value(0.009, 1), 0.94)).toBe(false);
  expect(isValueSlip(value(0.96, 0), 0.96)).toBe(false);
});
