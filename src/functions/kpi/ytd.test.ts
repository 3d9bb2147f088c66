import { beforeAll, expect, test } from "vitest";
import { ytd } from "./ytd";
import { errorCell, shown, standInForExcel } from "../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("counts add up, stocks are the latest, blanks wait for their month", () => {
  const months = [[10, 20, 15, "", ""]];
  expect(ytd(months)).toEqual([[45]]);
  expect(ytd(months, [["Latest"]])).toEqual([[15]]);
  expect(ytd(months, [["Average"]])).toEqual([[15]]);
});

test("a column is one series; in a larger range every row is one, with a rule of its own", () => {
  expect(ytd([[10], [20]])).toEqual([[30]]);
  expect(
    ytd(
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
  expect(shown(ytd([[10, "TBC", 15]]))).toEqual([[marked]]);
  expect(shown(ytd([[10, "TBC", 15]], [["latest"]]))).toEqual([[15]]);
  expect(shown(ytd([[10, 15, "TBC"]], [["latest"]]))).toEqual([[marked]]);
});

test("an error stays in its row, no months give nothing, a wrong word is refused", () => {
  expect(
    shown(
      ytd([
        [1, errorCell("#DIV/0!")],
        ["", ""],
        [1, 2],
      ]),
    ),
  ).toEqual([["#DIV/0!"], [""], [3]]);
  expect(shown(ytd([[1, 2]], [["median"]]))).toEqual([
    ['#VALUE! "median" is no rule: use Sum, Latest or Mean.'],
  ]);
  expect(shown(ytd([[1, 2]], [["sum"], ["latest"]]))).toEqual([
    ["#VALUE! Give one cell, or one for each row of the range."],
  ]);
});
