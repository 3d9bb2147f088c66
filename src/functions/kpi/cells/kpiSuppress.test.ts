import { beforeAll, expect, test } from "vitest";
import { kpiSuppress } from "./kpiSuppress";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("one to five are confidential, none and six are not", () => {
  expect(kpiSuppress([[0], [1], [5], [6], [""]])).toEqual([[0], ["c"], ["c"], [6], [""]]);
  expect(kpiSuppress([[9], [10]], [[10]])).toEqual([["c"], [10]]);
});

test("bad input", () => {
  expect(shown(kpiSuppress([[-1], ["TBC"]]))).toEqual([
    ["#VALUE! A count cannot be below zero."],
    ['#N/A The count is "TBC", which stands for a figure that is not there.'],
  ]);
  expect(shown(kpiSuppress([[1]], [[0]]))).toEqual([
    ["#VALUE! Below is the smallest count to show, above zero: 6 hides 1 to 5."],
  ]);
});
