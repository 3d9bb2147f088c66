import { expect, it } from "vitest";
import { formKey, isCopy, relativeForm } from "./relativeForm";

const keyOf = (formula: string, row: number, column: number) => formKey(relativeForm(formula, row, column));

it("takes a formula apart as its cell sees it", () => {
  expect(relativeForm("=C5/C$6", 6, 2)).toEqual([
    "=",
    { moves: "column", by: 0 },
    { moves: "row", by: -2 },
    "/",
    { moves: "column", by: 0 },
    "$6",
  ]);
  expect(keyOf("=C5/C$6", 6, 2)).toBe("=<column 0><row -2>/<column 0>$6");
});

it("is the same for a formula that was copied along", () => {
  expect(keyOf("=D5/D6", 6, 3)).toBe(keyOf("=C5/C6", 6, 2));
  expect(keyOf("=AA5*12/$B$1", 4, 27)).toBe("=<column -1><row 0>*12/$B$1");
});

it("leaves texts, sheet names, functions and names alone", () => {
  expect(keyOf(`='Q1 24'!B2&"B2"`, 1, 1)).toBe(`='Q1 24'!<column 0><row 0>&"B2"`);
  expect(keyOf("=LOG10(3)+rate2024_x", 1, 1)).toBe("=LOG10(3)+rate2024_x");
});

it("never takes whole columns seen from two cells for the same", () => {
  expect(keyOf("=SUM(A:A)", 1, 1)).not.toBe(keyOf("=SUM(A:A)", 1, 2));
});

it.each([
  ["=z5+Z5", 4, 25, "=<column 0><row 0>+<column 0><row 0>"],
  ["=a9*A10", 8, 0, "=<column 0><row 0>*<column 0><row 1>"],
  ["=a$10+$a10", 1, 1, "=<column -1>$10+$A<row 8>"],
  ["=SUM(B2:B4)", 1, 1, "=SUM(<column 0><row 0>:<column 0><row 2>)"],
  ["=XFD1048576", 0, 0, "=<column 16383><row 1048575>"],
  ["=ABCD1+A12345678", 1, 1, "=ABCD1+A12345678"],
  ["=B2!C3+Sheet1!B2", 1, 1, "=B2!<column 1><row 1>+Sheet1!<column 0><row 0>"],
  ["=_B2+B2.x+x.B2+B2_", 1, 1, "=_B2+B2.x+x.B2+B2_"],
  [`="a""B2"&B2`, 1, 1, `="a""B2"&<column 0><row 0>`],
  [`='It''s B2'!B2`, 1, 1, `='It''s B2'!<column 0><row 0>`],
  [`="B2`, 1, 1, `="B2`],
  ["=TAX2024(B2)+B2(1)", 1, 1, "=TAX2024(<column 0><row 0>)+B2(1)"],
  ["=12*B2+3", 1, 1, "=12*<column 0><row 0>+3"],
  ["=B+2", 1, 1, "=B+2"],
])("%s in row %d and column %d, counted from none, is %s", (formula, row, column, key) => {
  expect(keyOf(formula, row, column)).toBe(key);
});

it("keeps whole columns and rows to their cell", () => {
  for (const formula of ["=SUM($A:B)", "=SUM(3:4)", "=SUM(aa:AB)"])
    expect(relativeForm(formula, 1, 1)).toEqual([`1,1 ${formula}`]);
});

it("knows a copy without taking it apart", () => {
  const form = relativeForm("=C5/C$6*$B7+12", 6, 2);
  expect(isCopy(form, "=D5/D$6*$B7+12", 6, 3)).toBe(true);
  expect(isCopy(form, "=AA15/AA$6*$B17+12", 16, 26)).toBe(true);
  expect(isCopy(form, "=D5/D$6*$B7+120", 6, 3)).toBe(false);
  expect(isCopy(form, "=D5/D$6*$B7", 6, 3)).toBe(false);
  expect(isCopy(form, "=D5/D$7*$B7+12", 6, 3)).toBe(false);
  expect(isCopy(form, "=D50/D$6*$B7+12", 6, 3)).toBe(false);
  expect(isCopy(form, "=D5/E$6*$B7+12", 6, 3)).toBe(false);
});

it("takes nothing for a copy that would reach beyond the first row or column", () => {
  expect(isCopy(relativeForm("=A1", 2, 0), "=A-1", 0, 0)).toBe(false);
  expect(isCopy(relativeForm("=A1", 0, 1), "=@1", 0, 0)).toBe(false);
});

it("takes no whole column for a copy, in its own cell neither", () => {
  expect(isCopy(relativeForm("=SUM(A:A)", 1, 1), "=SUM(A:A)", 1, 1)).toBe(false);
});
