import { beforeAll, expect, test } from "vitest";
import { kpiWorking } from "./kpiWorking";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("the exact result, whatever was typed behind the equals sign", () => {
  expect(kpiWorking([["407/1628 = 0.25"], ["((50*12)/20000)*10000 = 316"], ["107/202.5"]])).toEqual([
    [0.25],
    [300],
    [107 / 202.5],
  ]);
});

test("a figure stands for itself, a blank for nothing", () => {
  expect(kpiWorking([[0.25], ["26%"], [""]])).toEqual([[0.25], [0.26], [""]]);
});

test("what is no working says so", () => {
  expect(shown(kpiWorking([["16/17 year olds"], ["TBC Jan/Feb"], ["5/0"], [errorCell("#DIV/0!")]]))).toEqual([
    ['#VALUE! "16/17 year olds" is not a working: type figures, brackets and + - * /, such as 407/1626.'],
    ['#N/A "TBC Jan/Feb" stands for a working that is not there.'],
    ["#DIV/0!"],
    ["#DIV/0!"],
  ]);
});
