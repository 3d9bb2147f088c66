import { beforeAll, expect, test } from "vitest";
import { kpiSpc } from "./kpiSpc";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("mean 1.5, mean moving range 1, limits 2.66 on either side", () => {
  expect(kpiSpc([[1, 2, 1, 2]])).toEqual([[1.5, expect.closeTo(-1.16, 10), expect.closeTo(4.16, 10)]]);
  expect(kpiSpc([[1], [2], [""], [1], [2]])).toEqual(kpiSpc([[1, 2, 1, 2]]));
});

test("every row of a larger range by itself", () => {
  expect(
    shown(
      kpiSpc([
        [1, 1],
        ["", ""],
        [1, ""],
        [1, errorCell("#DIV/0!")],
      ]),
    ),
  ).toEqual([
    [1, 1, 1],
    ["", "", ""],
    Array.from({ length: 3 }, () => "#N/A Natural variation needs at least two figures."),
    ["#DIV/0!", "#DIV/0!", "#DIV/0!"],
  ]);
});
