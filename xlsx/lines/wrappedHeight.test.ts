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
  // 155 pixels, less 5 beside the text, hold 20 characters of 7.5: 41 of them need three lines of 15 points.
  const widths = { columnWidths: { 0: 155, 1: 155 }, merges: [] };
  expect(wrappedHeight([cell(0, "x".repeat(41)), cell(1, "short")], widths)).toBe(45);
  expect(wrappedHeight([cell(0, "one\ntwo")], widths)).toBe(30);
  expect(wrappedHeight([cell(0, "x".repeat(20))], widths)).toBeNull();
  expect(wrappedHeight([cell(0, "x".repeat(41), false)], widths)).toBeNull();
});

it("breaks between words, and is no higher than the words are wide", () => {
  const height = (text: string, width: number) =>
    wrappedHeight([cell(0, text)], { columnWidths: { 0: width }, merges: [] });
  // Chromium measures them with 235, 336 and 483 pixels in Carlito of 14.67 pixels, which is as wide as Calibri.
  expect(height("% of referrals which are repeat referrals", 280)).toBeNull();
  expect(height("Initial Assessments completed in the period (per 10,000)", 280)).toBe(30);
  const long = "Children who are the subject of a child protection plan at period end (per 10,000)";
  expect(height(long, 200)).toBe(45);
  // 13 letters of 7.5 are 97.5 pixels: of 100 none is left for a second word.
  expect(height("aaaaaaaaaaaaa bbbbbbbbbbbbb", 105)).toBe(30);
});

it("leaves cells that are put together out, as Excel does when it fits a row", () => {
  const merges = [{ row: 1, column: 0, rowCount: 1, columnCount: 2 }];
  const widths = { columnWidths: { 0: 155, 1: 155, 2: 155 }, merges };
  expect(wrappedHeight([cell(0, "x".repeat(41))], widths)).toBeNull();
  expect(wrappedHeight([cell(0, "x".repeat(41)), cell(2, "x".repeat(21))], widths)).toBe(30);
});
