import { beforeAll, expect, test } from "vitest";
import { kpiGap } from "./kpiGap";
import { shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("positive is better, whichever way is good", () => {
  expect(kpiGap([[0.93]], [[0.9]], [["High"]])).toEqual([[0.03]]);
  expect(kpiGap([[0.17], [0.23]], [[0.2]], [["Low"]])).toEqual([[0.03], [-0.03]]);
  expect(kpiGap([[17], [15]], [[16]], [["Plan"]])).toEqual([[-1], [-1]]);
});

test("no gap needs no polarity; another cannot be told without", () => {
  expect(kpiGap([[0.9]], [[0.9]])).toEqual([[0]]);
  expect(shown(kpiGap([[0.93]], [[0.9]]))).toEqual([
    ["#N/A Cannot tell: nothing says which way is good. Add High, Low or Plan."],
  ]);
});

test("nothing without both figures", () => {
  expect(kpiGap([[""], [1]], [[2], [""]], [["High"]])).toEqual([[""], [""]]);
});
