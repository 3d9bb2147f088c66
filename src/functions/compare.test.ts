import { beforeAll, expect, test } from "vitest";
import { compare } from "./compare";
import { shown, standInForExcel } from "./testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("10 of 20 (29.9% to 70.1%) against 25%, 50% and 75%", () => {
  expect(compare([[10]], [[20]], [[0.25], [0.5], [0.75]], [["High"]])).toEqual([
    ["Better"],
    ["Similar"],
    ["Worse"],
  ]);
  expect(compare([[10]], [[20]], [["25%"], [0.75]], [["SIB"]])).toEqual([["Worse"], ["Better"]]);
  expect(compare([[10]], [[20]], [[0.25], [0.5], [0.75]])).toEqual([["Higher"], ["Similar"], ["Lower"]]);
});

test("nothing without a benchmark, and one that is no percentage is refused", () => {
  expect(shown(compare([[10]], [[20]], [[""], [25], ["NA"]]))).toEqual([
    [""],
    ["#VALUE! The benchmark is a percentage: 25%, or 0.25."],
    ['#N/A The benchmark is "NA", which stands for a figure that is not there.'],
  ]);
});
