import { expect, test } from "vitest";
import { shiftFormula } from "./shiftFormula";

test("relative references move and fixed ones stay", () => {
  expect(shiftFormula("A1*$B$1+$C1+D$1", 2, 1)).toBe("B3*$B$1+$C3+E$1");
});

test("whole columns and rows move", () => {
  expect(shiftFormula("SUM(A:B)+SUM(2:3)+SUM($A:B)", 1, 1)).toBe("SUM(B:C)+SUM(3:4)+SUM($A:C)");
});

test("what only looks like a reference stays", () => {
  expect(shiftFormula('LOG10(A1)&"A1"&Table1[A1]&Q1_total', 1, 0)).toBe('LOG10(A2)&"A1"&Table1[A1]&Q1_total');
});

test("the sheet's name stays, the cell behind it moves", () => {
  expect(shiftFormula("'Jan 23'!A1+AB12!C3", 1, 0)).toBe("'Jan 23'!A2+AB12!C4");
});

test("a reference that leaves the sheet comes round at its other end", () => {
  expect(shiftFormula("A1", -1, 0)).toBe("A1048576");
});
