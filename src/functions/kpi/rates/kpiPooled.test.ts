import { beforeAll, expect, test } from "vitest";
import { kpiPooled } from "./kpiPooled";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("10% of 10 and 30% of 30 are 25% of 40, not 20%", () => {
  expect(kpiPooled([[1, 9]], [[10, 30]])).toEqual([[0.25]]);
});

test("every row of a larger range by itself, an error in its own", () => {
  const numerators = [
    [1, 9],
    [errorCell("#NUM!"), 1],
    ["", ""],
  ];
  const denominators = [
    [10, 30],
    [10, 10],
    ["", ""],
  ];
  expect(shown(kpiPooled(numerators, denominators))).toEqual([[0.25], ["#NUM!"], [""]]);
});

test("half a pair, a marker, nothing to divide by, what is below zero, another shape", () => {
  const one = (part: unknown, whole: unknown) => shown(kpiPooled([[1, part]], [[2, whole]]))[0]?.[0];
  expect(one("", 4)).toBe("#N/A A numerator has no denominator, or a denominator no numerator.");
  expect(one("c", 4)).toBe('#N/A The numerator is "c", which stands for a figure that is not there.');
  expect(one(-1, 4)).toBe("#VALUE! A numerator or a denominator cannot be below zero.");
  expect(shown(kpiPooled([[0]], [[0]]))).toEqual([["#DIV/0!"]]);
  expect(shown(kpiPooled([[1, 2]], [[1]]))[0]?.[0]).toMatch(/^#VALUE! The ranges are of different shapes/);
});
