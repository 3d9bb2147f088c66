import { beforeAll, expect, test } from "vitest";
import { kpiRate } from "./kpiRate";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("per 1,000, and a month's flow as a year's: 50 × 12 ÷ 20,000 × 1,000 = 30", () => {
  expect(kpiRate([[50]], [[20_000]], [[1000]])).toEqual([[2.5]]);
  expect(kpiRate([[50], [100]], [[20_000]], [[1000]], [[12]])).toEqual([[30], [60]]);
});

test("per how many has to be said, and is above zero", () => {
  const sentence = "#VALUE! Per is above zero: 10000 for a rate per 10,000, 1000 for one per 1,000.";
  expect(shown(kpiRate([[50]], [[20_000]], [[0]]))).toEqual([[sentence]]);
  expect(shown(kpiRate([[50]], [[20_000]], [[""]]))).toEqual([[sentence]]);
});

test("a zero population, a marker", () => {
  expect(shown(kpiRate([[50], ["TBC"]], [[0]], [[1000]]))).toEqual([
    ["#DIV/0!"],
    ['#N/A The count is "TBC", which stands for a figure that is not there.'],
  ]);
});
