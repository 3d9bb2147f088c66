import { expect, test } from "vitest";
import { readCell } from "../figures/typed/readCell";
import type { NumberValue } from "../figures/cellValue";
import { agreesRounded } from "./agreesRounded";
import { readWorking } from "./readWorking";
import { statedAgrees } from "./statedAgrees";

const figure = (shown: string) => readCell(shown, shown, "General") as NumberValue;
/** Whether counts rounded to the nearest `step` can give the figure. */
const can = (typed: string, result: number, shown: string, step: number) => {
  const working = readWorking(typed);
  return working !== null && agreesRounded(working, result, figure(shown), step);
};

// 25 and 30, each to the nearest 5: from 22.5/32.5 = 69.2% to 27.5/27.5 = 100%.
test.each([
  ["69%", true],
  ["68%", false],
  ["100%", true],
  ["101%", false],
])("25/30 to the nearest five can be %s: %s", (shown, expected) => {
  expect(can("25/30", 25 / 30, shown, 5)).toBe(expected);
});

// Nought may be 2.4: 2.5/27.5 is 9.1%, and ((2.5 × 12)/997.5) × 10,000 is 300.8.
test("a nought to the nearest five can be up to two and a half", () => {
  expect(can("0/30", 0, "9%", 5)).toBe(true);
  expect(can("0/30", 0, "10%", 5)).toBe(false);
  expect(can("((0*12)/1000)*10000", 0, "301", 5)).toBe(true);
  expect(can("((0*12)/1000)*10000", 0, "302", 5)).toBe(false);
});

test("a denominator that may be nought bounds nothing from above", () => {
  expect(can("2/3", 2 / 3, "99%", 10)).toBe(true);
});

test("without two counts nothing can be said", () => {
  expect(can("25/0", 0.5, "50%", 5)).toBe(false);
  expect(can("25+5", 30, "30", 5)).toBe(false);
});

// 387 × 12 / 146,874 is 0.0316, per 10,000 it is 316.
test.each([
  ["((387*12)/146874)*10000 = 316", "agrees"],
  ["((387*12)/146874)*10000 = 0.03", "disagrees"],
  ["407/1626*100 = 0.25", "agrees"],
  ["407/1626*100 = 25", "agrees"],
  ["407/1626 = 0.26", "disagrees"],
])("%s: %s", (typed, expected) => {
  const working = readWorking(typed);
  expect(working && statedAgrees(working)).toBe(expected);
});

test("nothing typed, and nothing to divide by, are neither right nor wrong", () => {
  for (const typed of ["407/1626", "407/0 = 5"]) {
    const working = readWorking(typed);
    expect(working && statedAgrees(working)).toBeNull();
  }
});
