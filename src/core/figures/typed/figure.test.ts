import { expect, test } from "vitest";
import { readFigure } from "./figure";

test.each([
  ["30%", 0.3, true, 0],
  ["25.0%", 0.25, true, 1],
  ["0.49 %", 0.0049, true, 2],
  ["507.7", 507.7, false, 1],
  ["2,676", 2676, false, 0],
  ["2\u00a0676", 2676, false, 0],
  ["1,234,567.8", 1234567.8, false, 1],
  ["17.63", 17.63, false, 2],
  [".5", 0.5, false, 1],
  ["-3", -3, false, 0],
  ["−3", -3, false, 0],
  ["+16", 16, false, 0],
  ["£1,200", 1200, false, 0],
  ["  12  ", 12, false, 0],
])("%s is %d", (text, number, percent, decimals) => {
  expect(readFigure(text)).toEqual({ number, percent, decimals });
});

test.each([
  "",
  "%",
  "-",
  ".",
  "2,67",
  "12 345",
  "1.2.3",
  "5 children",
  "10/20",
  "TBC",
  "1e5",
  "25,5%",
  "9".repeat(400),
])("%s is no figure", (text) => {
  expect(readFigure(text)).toBeNull();
});
