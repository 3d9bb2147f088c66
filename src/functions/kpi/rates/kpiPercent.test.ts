import { beforeAll, expect, test } from "vitest";
import { kpiPercent } from "./kpiPercent";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("the share, as the fraction that Excel formats", () => {
  expect(kpiPercent([[10]], [[20]])).toEqual([[0.5]]);
  expect(kpiPercent([[0]], [[20]])).toEqual([[0]]);
});

test("two columns give a column", () => {
  expect(kpiPercent([[10], [""], [5]], [[20], [""], [50]])).toEqual([[0.5], [""], [0.1]]);
});

test("a zero denominator, a missing one, a marker", () => {
  expect(shown(kpiPercent([[1], [1], [1]], [[0], [""], ["TBC"]]))).toEqual([
    ["#DIV/0!"],
    ["#N/A There is no denominator to divide by."],
    ['#N/A The denominator is "TBC", which stands for a figure that is not there.'],
  ]);
});

test("what is below zero is refused", () => {
  expect(shown(kpiPercent([[1]], [[-4]]))).toEqual([
    ["#VALUE! A numerator or a denominator cannot be below zero."],
  ]);
});

test("an error that was typed as text stays too", () => {
  expect(shown(kpiPercent([["#DIV/0!"]], [[4]]))).toEqual([["#DIV/0!"]]);
});
