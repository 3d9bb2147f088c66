import { expect, it } from "vitest";
import { PLAIN, type BookCell } from "../book";
import { wrappedHeight } from "./wrappedHeight";

const cell = (column: number, content: string, wrap = true): BookCell => ({
  row: 1,
  column,
  content,
  formula: null,
  style: { ...PLAIN, wrap },
});

it("is as high as the text that wraps most", () => {
  // 145 pixels hold 20 characters: 41 of them need three lines of 15 points.
  const widths = { columnWidths: { 0: 145, 1: 145 }, merges: [] };
  expect(wrappedHeight([cell(0, "x".repeat(41)), cell(1, "short")], widths)).toBe(45);
  expect(wrappedHeight([cell(0, "one\ntwo")], widths)).toBe(30);
  expect(wrappedHeight([cell(0, "x".repeat(20))], widths)).toBeNull();
  expect(wrappedHeight([cell(0, "x".repeat(41), false)], widths)).toBeNull();
});

it("leaves cells that are put together out, as Excel does when it fits a row", () => {
  const merges = [{ row: 1, column: 0, rowCount: 1, columnCount: 2 }];
  const widths = { columnWidths: { 0: 145, 1: 145, 2: 145 }, merges };
  expect(wrappedHeight([cell(0, "x".repeat(41))], widths)).toBeNull();
  expect(wrappedHeight([cell(0, "x".repeat(41)), cell(2, "x".repeat(21))], widths)).toBe(30);
});
