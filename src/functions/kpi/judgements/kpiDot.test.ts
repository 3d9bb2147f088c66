import { beforeAll, expect, test } from "vitest";
import { kpiDot } from "./kpiDot";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("better is up and worse is down, whatever the sign of the change", () => {
  expect(kpiDot([[0.8], [0.77]], [[0.77], [0.8]], [["High"]])).toEqual([["↑"], ["↓"]]);
  expect(kpiDot([[0.8], [0.77]], [[0.77], [0.8]], [["Low"]])).toEqual([["↓"], ["↑"]]);
});

test("an unchanged figure needs no polarity", () => {
  expect(kpiDot([[59]], [[59]])).toEqual([["→"]]);
});

test("a step within the threshold is unchanged", () => {
  expect(kpiDot([[0.8], [0.81]], [[0.77]], [["High"]], [["3%"]])).toEqual([["→"], ["↑"]]);
});

test("no arrow without both figures", () => {
  expect(kpiDot([[""], [0.8]], [[0.77], [""]], [["High"]])).toEqual([[""], [""]]);
});

test("what cannot be told says why", () => {
  expect(shown(kpiDot([[0.8]], [[0.77]]))).toEqual([["#N/A Cannot tell: nothing says which way is good."]]);
  expect(shown(kpiDot([[0.8]], [[0.77]], [["Plan"]]))).toEqual([
    ["#N/A Cannot tell: the plan is best, and there is no figure for the plan."],
  ]);
  expect(shown(kpiDot([["c"]], [[5]], [["High"]]))).toEqual([
    ['#N/A The current figure is "c", which stands for a figure that is not there.'],
  ]);
});

test("bad input is refused", () => {
  expect(shown(kpiDot([[1]], [[2]], [["High"]], [[-1]]))).toEqual([
    ["#VALUE! The threshold is a step in the unit of the figures, zero or more."],
  ]);
  expect(shown(kpiDot([["up"]], [[2]], [["High"]]))).toEqual([
    ['#VALUE! The current figure is "up", which is not one figure.'],
  ]);
});

test("an error inside a range stays in its cell", () => {
  expect(shown(kpiDot([[0.8], [0.8]], [[errorCell("#NUM!")], [0.7]], [["High"]]))).toEqual([
    ["#NUM!"],
    ["↑"],
  ]);
});

test("symbols by their name", () => {
  const shownAs = (symbols: string) =>
    kpiDot([[0.8], [0.7], [0.77]], [[0.77]], [["High"]], undefined, [[symbols]]);
  expect(shownAs("Triangles")).toEqual([["▲"], ["▼"], ["●"]]);
  expect(shownAs("words")).toEqual([["Better"], ["Worse"], ["Unchanged"]]);
  expect(shown(shownAs("hearts"))[0]?.[0]).toMatch(/^#VALUE! "hearts" names no symbols/);
});

test("a movement is up or down, whatever is good", () => {
  const omitted = null as unknown as unknown[][];
  expect(kpiDot([[0.8], [0.7]], [[0.77]], [["Low"]], omitted, [["Movement"]])).toEqual([["▲"], ["▼"]]);
  expect(kpiDot([[0.8]], [[0.77]], omitted, omitted, [["Movement"]])).toEqual([["▲"]]);
});
