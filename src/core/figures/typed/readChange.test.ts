import { expect, it } from "vitest";
import { readChange } from "./readChange";

it.each([
  ["(+16)", 16, false, 0],
  ["(-879)", -879, false, 0],
  ["(-9.2%)", -0.092, true, 1],
  ["(0)", 0, false, 0],
  ["(0.0%)", 0, true, 1],
  ["-2,217", -2217, false, 0],
  [" (+16) ", 16, false, 0],
  ["+1,234,567", 1_234_567, false, 0],
  ["(−0.59%)", -0.0059, true, 2],
])("%s", (text, number, percent, decimals) => {
  expect(readChange(text)).toEqual({ number, percent, decimals });
});

it.each(["", "▲", "n/a", "24% (March 24)", "up 3"])("%j is no change", (text) => {
  expect(readChange(text)).toBeNull();
});
