import { expect, test } from "vitest";
import { a1Of, parseCell, parseRange, rangeName } from "./a1";

test("a cell's name is its column and its row from one", () => {
  expect(a1Of(8, 13)).toBe("N9");
  expect(parseCell("$N$9")).toEqual({ row: 8, column: 13 });
  expect(parseCell("Total")).toBeNull();
});

test("ranges, single cells, whole columns and whole rows are rectangles", () => {
  expect(parseRange("A1:C2")).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 3 });
  expect(parseRange("B7")).toEqual({ row: 6, column: 1, rowCount: 1, columnCount: 1 });
  expect(parseRange("$B:$C")).toEqual({ row: 0, column: 1, rowCount: 1_048_576, columnCount: 2 });
  expect(parseRange("3:5")).toEqual({ row: 2, column: 0, rowCount: 3, columnCount: 16_384 });
  expect(parseRange("#REF!")).toBeNull();
});

test("a rectangle is named by its corners, one cell by itself", () => {
  expect(rangeName({ row: 0, column: 0, rowCount: 2, columnCount: 3 })).toBe("A1:C2");
  expect(rangeName({ row: 6, column: 1, rowCount: 1, columnCount: 1 })).toBe("B7");
});
