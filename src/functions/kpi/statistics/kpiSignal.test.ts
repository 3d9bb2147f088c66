import { beforeAll, expect, test } from "vitest";
import { kpiSignal } from "./kpiSignal";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

const CALM = [5, 6, 5, 6, 5, 6, 5, 6, 5, 6, 5, 6];

test("natural variation, and a point outside the limits", () => {
  expect(kpiSignal([[...CALM, 5]])).toEqual([["Common cause: natural variation."]]);
  expect(kpiSignal([[...CALM, 30]], [["High"]])).toEqual([["Special cause, better: above the upper limit."]]);
  expect(kpiSignal([[...CALM, 30]], [["Low"]])).toEqual([["Special cause, worse: above the upper limit."]]);
  expect(kpiSignal([[...CALM, 30]])).toEqual([["Special cause, higher: above the upper limit."]]);
});

test("seven falling, with too few points for more than trial limits", () => {
  expect(kpiSignal([[9, 1, 9, 8, 7, 6, 5, 4, 3]], [["High"]])).toEqual([
    ["Special cause, worse: seven or more falling (trial limits: fewer than 13 points)."],
  ]);
});

test("one answer for every row, each with its polarity", () => {
  expect(
    kpiSignal(
      [
        [...CALM, 30],
        [...CALM, 30],
      ],
      [["High"], ["Low"]],
    ),
  ).toEqual([
    ["Special cause, better: above the upper limit."],
    ["Special cause, worse: above the upper limit."],
  ]);
});

test("markers and wrong words", () => {
  expect(shown(kpiSignal([[1, "c", 2]]))).toEqual([
    ['#N/A The figure is "c", which stands for a figure that is not there.'],
  ]);
  expect(shown(kpiSignal([[1, 2]], [["sideways"]]))[0]?.[0]).toMatch(/^#VALUE! "sideways" does not say/);
});
