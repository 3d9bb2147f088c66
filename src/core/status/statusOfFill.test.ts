import { expect, it } from "vitest";
import { statusOfFill } from "./statusOfFill";

// Degrees round the colour circle, as any picker shows them: #FF5400 is 20, #FFBF00 45, #BFFF00 75, #00FFEA 175.
it.each([
  ["#FF0000", "red"],
  ["#FFC7CE", "red"],
  ["#FF5200", "red"],
  ["#FF006A", "red"],
  ["#FF5600", "amber"],
  ["#FFBF00", "amber"],
  ["#FFEB9C", "amber"],
  ["#C3FF00", "amber"],
  ["#BCFF00", "green"],
  ["#C6EFCE", "green"],
  ["#00b050", "green"],
  ["#00FFE5", "green"],
  ["#00FFF2", null],
  ["#0070C0", null],
  ["#FF006B", null],
  ["#7030A0", null],
  ["#FFFFFF", null],
  ["#000000", null],
  ["#F2F2F2", null],
  ["#FFE4E4", null],
  ["#FFDFDF", "red"],
  ["red", null],
  ["#FF00001", null],
  [null, null],
])("%s is %s", (fill, status) => {
  expect(statusOfFill(fill)).toBe(status);
});
