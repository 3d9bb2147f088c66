import { beforeAll, expect, test } from "vitest";
import { kpiCompare } from "./kpiCompare";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("10 of 20 (29.9% to 70.1%) against 25%, 50% and 75%", () => {
  expect(kpiCompare([[10]], [[20]], [[0.25], [0.5], [0.75]], [["High"]])).toEqual([
    ["Better"],
    ["Similar"],
    ["Worse"],
  ]);
  expect(kpiCompare([[10]], [[20]], [["25%"], [0.75]], [["SIB"]])).toEqual([["Worse"], ["Better"]]);
  expect(kpiCompare([[10]], [[20]], [[0.25], [0.5], [0.75]])).toEqual([["Higher"], ["Similar"], ["Lower"]]);
});

// The interval of all begins below 100% and ends there; that of none begins at 0%.
test("all of any number is similar to 100%, and none to 0%", () => {
  const wholes = Array.from({ length: 400 }, (_, at) => [at + 1]);
  const similar = wholes.map(() => ["Similar"]);
  expect(kpiCompare(wholes, wholes, [[1]], [["High"]])).toEqual(similar);
  expect(kpiCompare([[0]], wholes, [[0]], [["Low"]])).toEqual(similar);
});

test("nothing without a benchmark, and one that is no percentage is refused", () => {
  expect(shown(kpiCompare([[10]], [[20]], [[""], [25], ["NA"]]))).toEqual([
    [""],
    ["#VALUE! The benchmark is a percentage: 25%, or 0.25."],
    ['#N/A The benchmark is "NA", which stands for a figure that is not there.'],
  ]);
});
