import { beforeAll, expect, test } from "vitest";
import { kpiYtd } from "./kpiYtd";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("counts add up, stocks are the latest, blanks wait for their month", () => {
  const months = [[10, 20, 15, "", ""]];
  expect(kpiYtd(months)).toEqual([[45]]);
  expect(kpiYtd(months, [["Latest"]])).toEqual([[15]]);
  expect(kpiYtd(months, [["Average"]])).toEqual([[15]]);
});

test("a column is one series; in a larger range every row is one, with a rule of its own", () => {
  expect(kpiYtd([[10], [20]])).toEqual([[30]]);
  expect(
    kpiYtd(
      [
        [10, 20],
        [30, 40],
      ],
      [["sum"], ["latest"]],
    ),
  ).toEqual([[30], [40]]);
});

test("what is missing cannot be added up; the latest alone counts for the latest", () => {
  const marked = '#N/A The month\'s figure is "TBC", which stands for a figure that is not there.';
  expect(shown(kpiYtd([[10, "TBC", 15]]))).toEqual([[marked]]);
  expect(shown(kpiYtd([[10, "TBC", 15]], [["latest"]]))).toEqual([[15]]);
  expect(shown(kpiYtd([[10, 15, "TBC"]], [["latest"]]))).toEqual([[marked]]);
});

test("an error stays in its row, no months give nothing, a wrong word is refused", () => {
  expect(
    shown(
      kpiYtd([
        [1, errorCell("#DIV/0!")],
        ["", ""],
        [1, 2],
      ]),
    ),
  ).toEqual([["#DIV/0!"], [""], [3]]);
  expect(shown(kpiYtd([[1, 2]], [["median"]]))).toEqual([
    ['#VALUE! "median" is no rule: use Sum, Latest or Mean.'],
  ]);
  expect(shown(kpiYtd([[1, 2]], [["sum"], ["latest"]]))).toEqual([
    ["#VALUE! Give one cell, or one for each row of the range."],
  ]);
});
