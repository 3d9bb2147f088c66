import { expect, it } from "vitest";
import { PLAIN } from "../../xlsx/book";
import type { BookCell } from "../../xlsx/book";
import { wrappedRows } from "./wrappedRows";

const cell = (row: number, content: string, wrap: boolean): BookCell => ({
  row,
  column: 0,
  content,
  formula: null,
  style: { ...PLAIN, wrap },
});

it("finds the rows whose text wraps, unless the file says how high they are", () => {
  const cells = [
    cell(8, "a long name", true),
    cell(2, "too", true),
    cell(8, "again", true),
    cell(3, "", true),
  ];
  expect(wrappedRows({ cells: [...cells, cell(5, "plain", false)], rowHeights: {} })).toEqual([2, 8]);
  expect(wrappedRows({ cells, rowHeights: { 8: 30 } })).toEqual([2]);
});
