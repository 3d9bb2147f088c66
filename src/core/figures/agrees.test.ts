import { expect, test } from "vitest";
import { agrees } from "./agrees";
import type { NumberValue } from "./cellValue";
import { readWorking } from "../workings/readWorking";
import { resultFor } from "../workings/resultFor";

const value = (number: number, percent: boolean, decimals: number): NumberValue => ({
  ...{ kind: "number", number, percent, decimals, shown: "", typedAsText: false, period: null, remark: null },
});

test.each([
  [756 / 861, 0.88, 0, true], // 87.80…%
  [756 / 861, 0.878, 1, true],
  [756 / 861, 0.91, 0, false],
  [100 / 387, 0.26, 0, true], // 25.84%
  [132 / 860, 0.15, 0, true], // 15.35%
  [1 / 8, 0.13, 0, true], // 12.5% rounds up
  [1 / 8, 0.12, 0, false],
  [57 / 200, 0.29, 0, true], // 28.5%, which binary holds as a little less
])("%d agrees with %d shown in percent with %d decimals: %s", (exact, shown, decimals, expected) => {
  expect(agrees(exact, value(shown, true, decimals))).toBe(expected);
});

test("rates agree as they are shown", () => {
  expect(agrees(316.18938682135706, value(316, false, 0))).toBe(true);
  expect(agrees(267.5762898811226, value(268, false, 0))).toBe(true);
  expect(agrees(267.5762898811226, value(267, false, 0))).toBe(false);
});

test("a value that holds more than it shows is judged by what it shows", () => {
  expect(agrees(0.2548, value(0.2531, true, 0))).toBe(true);
  expect(agrees(0.2548, value(0.2531, true, 1))).toBe(false);
});

test("a working that multiplies by 100 gives a fraction to a cell in percent", () => {
  const working = readWorking("300/312*100");
  expect(working && resultFor(working, true)).toBeCloseTo(300 / 312, 12);
  expect(working && resultFor(working, false)).toBeCloseTo(96.15384615, 8);
});
