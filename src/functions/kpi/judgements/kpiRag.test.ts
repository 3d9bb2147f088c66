import { beforeAll, expect, test } from "vitest";
import { kpiRag } from "./kpiRag";
import { errorCell, shown, standInForExcel } from "../../testing/standIn";

beforeAll(() => {
  standInForExcel();
});

test("target and tolerance say which way is good", () => {
  expect(kpiRag([[0.96], [0.95], [0.9], [0.85], [0.84]], [[0.95]], [[0.85]])).toEqual([
    ["Green"],
    ["Green"],
    ["Amber"],
    ["Amber"],
    ["Red"],
  ]);
  expect(kpiRag([[0.2], [0.28], [0.29]], [[0.2]], [[0.28]])).toEqual([["Green"], ["Amber"], ["Red"]]);
});

test("a target alone needs a polarity, and knows no amber", () => {
  expect(kpiRag([[0.9], [0.89]], [[0.9]], undefined, [["High"]])).toEqual([["Green"], ["Red"]]);
  expect(kpiRag([[0.9], [0.91]], [[0.9]], undefined, [["SIB"]])).toEqual([["Green"], ["Red"]]);
  expect(kpiRag([[16], [17]], [[16]], undefined, [["Plan"]])).toEqual([["Green"], ["Red"]]);
});

test("omitted arguments arrive as null", () => {
  const omitted = null as unknown as unknown[][];
  expect(kpiRag([[0.9]], [[0.9]], omitted, [["High"]])).toEqual([["Green"]]);
  expect(kpiRag([[0.9]], [[0.95]], [[0.85]], omitted)).toEqual([["Amber"]]);
});

test("a polarity may be a number", () => {
  expect(kpiRag([[5], [5]], [[4]], undefined, [[1], [-1]])).toEqual([["Green"], ["Red"]]);
});

test("percentages typed as text are taken", () => {
  expect(kpiRag([["93%"], [0.93]], [["90%"]], undefined, [["High"]])).toEqual([["Green"], ["Green"]]);
});

test("without a figure, a target or an agreed direction there is no colour", () => {
  expect(kpiRag([[""], [0.5]], [[0.9], [""]], undefined, [["High"]])).toEqual([[""], [""]]);
  expect(kpiRag([[0.5]], [[0.9]], undefined, [["Neutral"]])).toEqual([[""]]);
});

test("nothing says which way is good", () => {
  const cannotTell =
    "#N/A Cannot tell: nothing says which way is good. Add High or Low, or a tolerance that differs from the target.";
  expect(shown(kpiRag([[0.5]], [[0.9]]))).toEqual([[cannotTell]]);
  expect(shown(kpiRag([[0.5]], [[0.9]], [[0.9]]))).toEqual([[cannotTell]]);
  expect(shown(kpiRag([[0.5]], [[0.9]], undefined, [["TBC"]]))).toEqual([[cannotTell]]);
});

test("markers and wrong words", () => {
  expect(shown(kpiRag([["NA"]], [[0.9]], [[0.8]]))).toEqual([
    ['#N/A The actual is "NA", which stands for a figure that is not there.'],
  ]);
  expect(shown(kpiRag([[0.5]], [["TBC"]], [[0.8]]))).toEqual([
    ['#N/A The target is "TBC", which stands for a figure that is not there.'],
  ]);
  expect(shown(kpiRag([[0.5]], [[0.9]], undefined, [["sideways"]]))).toEqual([
    ['#VALUE! "sideways" does not say which way is good: use High, Low or Plan (also BIB, SIB, 1 or -1).'],
  ]);
});

test("binary noise does not miss a target: 0.1 + 0.2 meets 0.3 where low is good", () => {
  expect(kpiRag([[0.1 + 0.2]], [[0.3]], undefined, [["Low"]])).toEqual([["Green"]]);
});

test("an error inside a range stays in its cell", () => {
  expect(shown(kpiRag([[errorCell("#DIV/0!")], [0.96]], [[0.95]], [[0.85]]))).toEqual([
    ["#DIV/0!"],
    ["Green"],
  ]);
});
