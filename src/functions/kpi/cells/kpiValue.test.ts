import { beforeAll, expect, test } from "vitest";
import { kpiValue } from "./kpiValue";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("the figure among what stands beside it", () => {
  expect(kpiValue([["20.9% (March 24)", "2,676", 17.63, ""]])).toEqual([[0.209, 2676, 17.63, ""]]);
});

test("a marker, two figures, a word", () => {
  expect(shown(kpiValue([["NA", "Police: 99.6% Health: 94.5%", "many"]]))).toEqual([
    [
      '#N/A The cell is "NA", which stands for a figure that is not there.',
      '#VALUE! The cell is "Police: 99.6% Health: 94.5%", which is not one figure.',
      '#VALUE! The cell is "many", which is not one figure.',
    ],
  ]);
});
