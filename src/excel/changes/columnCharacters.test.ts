import { expect, it } from "vitest";
import { columnCharacters } from "./columnCharacters";

const HEADINGS = ["Reported on", "Cells", "What was found", "Published"];
const LONG = "The working states 0.29, but it gives 0.28, as the count beside it does. ".repeat(3).trim();

it("is as wide as short texts need, and wraps what is long", () => {
  expect(columnCharacters([HEADINGS, ["2024-10-07", "O9, P9", LONG, "0.29"]])).toEqual([14, 9, 48, 12]);
});

it("does not make a column wide for one long text among short ones", () => {
  const cells = [
    "Cells",
    ...Array.from({ length: 20 }, () => "O9"),
    "O9, O10, O11, O12, O13, O14, O15, O16, O17",
  ];
  expect(columnCharacters(cells.map((cell) => [cell]))).toEqual([11]);
});

it("shares the width of a page among long columns, and breaks no word and no date", () => {
  const row = ["2024-10-07", "1.2", LONG, LONG, "0.29", LONG, LONG, LONG, LONG, LONG];
  const heading = [
    "Reported on",
    "Reference",
    "What was found",
    "The arithmetic",
    "Published",
    "Question",
    "a",
    "b",
    "c",
    "d",
  ];
  const widths = columnCharacters([heading, row], ["d mmm yyyy"]);
  expect(widths.reduce((sum, width) => sum + width)).toBeLessThanOrEqual(220);
  expect(widths[0]).toBe(13);
  expect(widths[1]).toBe(12);
  expect(widths.slice(5)).toEqual(Array.from({ length: 5 }, () => 26));
});

it("lets a formula break, which is no word", () => {
  expect(columnCharacters([["Published"], ["=((387*12)/146874)*10000+((387*12)/146874)"]])).toEqual([45]);
  const many = Array.from({ length: 12 }, () => "=((387*12)/146874)*10000+((387*12)/146874)");
  expect(Math.max(...columnCharacters([many]))).toBeLessThanOrEqual(18);
});
