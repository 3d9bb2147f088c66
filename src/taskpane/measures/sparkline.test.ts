import { expect, test } from "vitest";
import { actualOf, percentOf } from "../testing/examples";
import { sparkline } from "./sparkline";

const blank = actualOf({ value: { kind: "blank" } });
const NONE = { target: null, tolerance: null };
const at = (number: number) => actualOf({ value: percentOf(number, "") });

test("the line goes from left to right, higher values up, with target and tolerance in the same measure", () => {
  expect(sparkline([at(0.2), at(0.6), at(0.4)], { target: at(1), tolerance: at(0.8) }, 100, 40)).toEqual({
    points: "0,40 50,20 100,30",
    end: { x: 100, y: 30 },
    target: 0,
    tolerance: 10,
  });
});

test("a period without a value keeps its place", () => {
  expect(sparkline([at(0), blank, blank, at(1), blank], NONE, 90, 10)?.points).toBe("0,10 90,0");
  expect(sparkline([at(0), blank, at(1), at(1)], NONE, 90, 10)?.points).toBe("0,10 60,0 90,0");
});

test("values that are all the same lie in the middle", () => {
  expect(sparkline([at(0.5), at(0.5)], NONE, 90, 10)?.points).toBe("0,5 90,5");
});

test("a target that is no figure is not drawn", () => {
  expect(
    sparkline(
      [at(0), at(1)],
      { ...NONE, target: { ...blank, value: { kind: "marker", shown: "TBC" } } },
      90,
      10,
    )?.target,
  ).toBeNull();
});

test("one value is no line", () => {
  expect(sparkline([blank, at(1)], { target: at(1), tolerance: null }, 90, 10)).toBeNull();
});
