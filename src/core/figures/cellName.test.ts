import { expect, it } from "vitest";
import { cellName, columnIndex, columnLetters } from "./cellName";

it.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [51, "AZ"],
  [52, "BA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnIndex(letters)).toBe(column);
  expect(columnIndex(letters.toLowerCase())).toBe(column);
});

it("names a cell by its letters and its row from one", () => {
  expect(cellName({ row: 8, column: 13 })).toBe("N9");
});
