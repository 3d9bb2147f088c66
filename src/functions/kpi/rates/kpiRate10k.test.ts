import { beforeAll, expect, test } from "vitest";
import { kpiRate10k } from "./kpiRate10k";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("a stock: 50 ÷ 20,000 × 10,000 = 25", () => {
  expect(kpiRate10k([[50]], [[20_000]])).toEqual([[25]]);
});

test("a month's flow: 50 × 12 ÷ 20,000 × 10,000 = 300", () => {
  expect(kpiRate10k([[50]], [[20_000]], [[12]])).toEqual([[300]]);
});

test("a range spills, one population for all", () => {
  expect(kpiRate10k([[50], [100], [0]], [[20_000]], [[4]])).toEqual([[100], [200], [0]]);
});

test("every count may have its own population", () => {
  expect(kpiRate10k([[50, 60]], [[20_000, 10_000]])).toEqual([[25, 60]]);
});

test("ranges of different shapes are refused", () => {
  const sentence =
    "#VALUE! The ranges are of different shapes: give ranges of the same height and width, or single cells.";
  expect(shown(kpiRate10k([[1], [2], [3]], [[10], [20]]))).toEqual([[sentence]]);
  expect(shown(kpiRate10k([[1], [2]], [[10, 20]]))).toEqual([[sentence]]);
});

// A row of months for each of two areas, with the areas' populations in a column, or the months' in a row.
test("a column goes along a rectangle, and so does a row", () => {
  const counts = [
    [10, 20, 30],
    [40, 50, 60],
  ];
  expect(kpiRate10k(counts, [[10_000], [20_000]])).toEqual([
    [10, 20, 30],
    [20, 25, 30],
  ]);
  expect(kpiRate10k(counts, [[10_000, 20_000, 30_000]])).toEqual([
    [10, 10, 10],
    [40, 25, 20],
  ]);
  expect(shown(kpiRate10k(counts, [[10_000], [20_000], [30_000]]))[0]?.[0]).toMatch(/different shapes/);
});

test("what no cell can hold is no number", () => {
  expect(shown(kpiRate10k([[1e306], [1]], [[1]]))).toEqual([["#NUM!"], [10_000]]);
});

test("text that reads as a figure is taken", () => {
  expect(kpiRate10k([["2,000"]], [["20,000"]])).toEqual([[1000]]);
});

test("nothing in, nothing out", () => {
  expect(kpiRate10k([[""], [50]], [[20_000]])).toEqual([[""], [25]]);
});

test("a marker is never zero", () => {
  expect(shown(kpiRate10k([["TBC"], ["c"], ["NA"], [50]], [[20_000]]))).toEqual([
    ['#N/A The count is "TBC", which stands for a figure that is not there.'],
    ['#N/A The count is "c", which stands for a figure that is not there.'],
    ['#N/A The count is "NA", which stands for a figure that is not there.'],
    [25],
  ]);
});

test("bad input is refused with a sentence", () => {
  expect(shown(kpiRate10k([["many"]], [[20_000]]))).toEqual([
    ['#VALUE! The count is "many", which is not one figure.'],
  ]);
  expect(shown(kpiRate10k([[true]], [[20_000]]))).toEqual([
    ['#VALUE! The count is "TRUE", which is not one figure.'],
  ]);
  expect(shown(kpiRate10k([[-1]], [[20_000]]))).toEqual([
    ["#VALUE! A count or a population cannot be below zero."],
  ]);
  expect(shown(kpiRate10k([[50]], [[""]]))).toEqual([["#N/A There is no population to count against."]]);
  expect(shown(kpiRate10k([[50]], [[20_000]], [[0]]))[0]?.[0]).toMatch(
    /^#VALUE! Periods per year is above zero: 12 for a month/,
  );
});

test("nothing is divided by zero", () => {
  expect(shown(kpiRate10k([[50]], [[0]]))).toEqual([["#DIV/0!"]]);
});

test("an error inside a range stays in its cell", () => {
  const counts = [[errorCell("#DIV/0!")], [50], [errorCell("#N/A")], [errorCell("#REF!")]];
  expect(shown(kpiRate10k(counts, [[20_000]]))).toEqual([
    ["#DIV/0!"],
    [25],
    ["#N/A A cell that this depends on holds #N/A."],
    ["#VALUE! A cell that this depends on holds #REF!."],
  ]);
});
