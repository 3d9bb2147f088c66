import { beforeAll, expect, test } from "vitest";
import { kpiChange } from "./kpiChange";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("the change with its sign and a triangle, as leadership snapshots show it", () => {
  expect(kpiChange([[121], [387], [3], [0.2]], [[1000], [371], [3], [0.25]])).toEqual([
    ["(-879) ▼"],
    ["(+16) ▲"],
    ["(0) ●"],
    ["(-0.05) ▼"],
  ]);
});

test("however large the figures are", () => {
  expect(kpiChange([[1e308]], [[0]])).toEqual([["(+1e+308) ▲"]]);
});

test("nothing without both figures, and a marker is none", () => {
  expect(shown(kpiChange([[""], ["c"]], [[5]]))).toEqual([
    [""],
    ['#N/A The current figure is "c", which stands for a figure that is not there.'],
  ]);
});
