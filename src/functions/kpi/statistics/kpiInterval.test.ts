import { beforeAll, expect, test } from "vitest";
import { kpiInterval } from "./kpiInterval";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("lower and upper end beside each other: 10 of 20 is 29.9% to 70.1%", () => {
  const [[lower, upper] = []] = kpiInterval([[10]], [[20]]);
  expect(lower).toBeCloseTo(0.2993, 4);
  expect(upper).toBeCloseTo(0.7007, 4);
});

test("a column gives two columns, a row two rows", () => {
  expect(kpiInterval([[10], [""]], [[20]])).toEqual([
    [expect.closeTo(0.2993, 4), expect.closeTo(0.7007, 4)],
    ["", ""],
  ]);
  expect(kpiInterval([[10, 20]], [[20]])).toEqual([
    [expect.closeTo(0.2993, 4), expect.closeTo(0.8389, 4)],
    [expect.closeTo(0.7007, 4), 1],
  ]);
});

test("a confidence as fraction or percentage", () => {
  expect(kpiInterval([[65]], [[100]], [[0.998]])).toEqual(kpiInterval([[65]], [[100]], [["99.8%"]]));
  expect(shown(kpiInterval([[65]], [[100]], [[0.2]]))[0]?.[0]).toBe(
    "#VALUE! The confidence lies between 50% and 100%: 95%, or 0.95.",
  );
});

test("a problem stands in place of both ends", () => {
  const above = "#VALUE! The numerator is above its denominator.";
  expect(shown(kpiInterval([[1], [3], [errorCell("#NUM!")]], [[0], [2], [2]]))).toEqual([
    ["#DIV/0!", "#DIV/0!"],
    [above, above],
    ["#NUM!", "#NUM!"],
  ]);
});

test("a rectangle leaves no room for two ends", () => {
  const cells = [
    [1, 2],
    [3, 4],
  ];
  expect(shown(kpiInterval(cells, [[10]]))).toEqual([
    ["#VALUE! Give cells of one column or one row: results stand beside each other."],
  ]);
});
