import { describe, expect, test } from "vitest";
import { columnLetters } from "../../core/figures/cellName";
import { addressOf, firstCell, rectanglesOf } from "./addressOf";

describe("columnLetters", () => {
  test.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [27, "AB"],
    [701, "ZZ"],
    [702, "AAA"],
    [16383, "XFD"],
  ])("column %i is %s", (column, letters) => expect(columnLetters(column)).toBe(letters));
});

test("an address of one cell, and of several", () => {
  expect(addressOf({ row: 8, column: 13, rowCount: 1, columnCount: 1 })).toBe("N9");
  expect(addressOf({ row: 8, column: 13, rowCount: 2, columnCount: 3 })).toBe("N9:P10");
});

describe("firstCell", () => {
  test.each([
    ["N9", 8, 13],
    ["$B$3:D9", 2, 1],
    ["'My sheet!'!AA10,F1", 9, 26],
    ["C:D", 0, 2],
    ["4:4", 3, 0],
  ])("%s", (address, row, column) => expect(firstCell(address)).toEqual({ row, column }));

  test("what is no address", () => {
    expect(firstCell("")).toBeNull();
    expect(firstCell("Chart 1")).toBeNull();
  });
});

test.each([
  ["B2", [{ row: 1, column: 1, rowCount: 1, columnCount: 1 }]],
  ["Board!$B$2:C9", [{ row: 1, column: 1, rowCount: 8, columnCount: 2 }]],
  ["E:F", [{ row: 0, column: 4, rowCount: 1_048_576, columnCount: 2 }]],
  ["6:7", [{ row: 5, column: 0, rowCount: 2, columnCount: 16_384 }]],
  [
    "A1,C3:C4",
    [
      { row: 0, column: 0, rowCount: 1, columnCount: 1 },
      { row: 2, column: 2, rowCount: 2, columnCount: 1 },
    ],
  ],
  ["#REF!", []],
])("the rectangles of %s", (address, rectangles) => expect(rectanglesOf(address)).toEqual(rectangles));
