import { expect, test } from "vitest";
import type { NumberValue } from "./cellValue";
import { displayed, showLike } from "./displayed";

const value = (number: number, percent: boolean, decimals: number): NumberValue => ({
  ...{ kind: "number", number, percent, decimals, shown: "", typedAsText: false, period: null, remark: null },
});

test("a number is judged as its format shows it", () => {
  expect(displayed(value(132 / 860, true, 0))).toBe(0.15);
  expect(displayed(value(132 / 860, true, 1))).toBe(0.153);
  expect(displayed(value(316.18938682135706, false, 0))).toBe(316);
  expect(displayed(value(12_499, false, -3))).toBe(12_000);
});

test.each([
  [0.25030750307503075, true, 0, "25%"],
  [0.285, true, 0, "29%"],
  [0.8780487804878049, true, 1, "87.8%"],
  [316.18938682135706, false, 0, "316"],
  [0.875, false, 2, "0.88"],
  [1, true, 1, "100.0%"],
  [-0.0004, true, 0, "0%"],
])("%d in percent (%s) with %d decimals is shown as %s", (number, percent, decimals, shown) => {
  expect(showLike(number, { percent, decimals })).toBe(shown);
});

test("thousands are separated where the row separates them", () => {
  expect(showLike(1234567.891, { percent: false, decimals: 1, thousands: true })).toBe("1,234,567.9");
  expect(showLike(-2676, { percent: false, decimals: 0, thousands: true })).toBe("-2,676");
  expect(showLike(2676, { percent: false, decimals: 0 })).toBe("2676");
});
