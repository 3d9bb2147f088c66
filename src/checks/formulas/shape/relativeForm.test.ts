import { expect, it } from "vitest";
import { relativeForm } from "./relativeForm";

it("is the same for a formula that was copied along", () => {
  expect(relativeForm("=C5/C6", 6, 2)).toBe("=<-2,0>/<-1,0>");
  expect(relativeForm("=D5/D6", 6, 3)).toBe("=<-2,0>/<-1,0>");
  expect(relativeForm("=AA5*12/$B$1", 4, 27)).toBe("=<0,-1>*12/<$1,$2>");
});

it("leaves texts, sheet names, functions and names alone", () => {
  expect(relativeForm(`='Q1 24'!B2&"B2"`, 1, 1)).toBe(`='Q1 24'!<0,0>&"B2"`);
  expect(relativeForm("=LOG10(3)+rate2024_x", 1, 1)).toBe("=LOG10(3)+rate2024_x");
});

it("never takes whole columns seen from two cells for the same", () => {
  expect(relativeForm("=SUM(A:A)", 1, 1)).not.toBe(relativeForm("=SUM(A:A)", 1, 2));
});

it.each([
  ["=z5+Z5", 4, 25, "=<0,0>+<0,0>"],
  ["=a9*A10", 8, 0, "=<0,0>*<1,0>"],
  ["=A$10+$A10", 1, 1, "=<$10,-1>+<8,$1>"],
  ["=SUM(B2:B4)", 1, 1, "=SUM(<0,0>:<2,0>)"],
  ["=XFD1048576", 0, 0, "=<1048575,16383>"],
  ["=ABCD1+A12345678", 1, 1, "=ABCD1+A12345678"],
  ["=B2!C3+Sheet1!B2", 1, 1, "=B2!<1,1>+Sheet1!<0,0>"],
  ["=_B2+B2.x+x.B2+B2_", 1, 1, "=_B2+B2.x+x.B2+B2_"],
  [`="a""B2"&B2`, 1, 1, `="a""B2"&<0,0>`],
  [`='It''s B2'!B2`, 1, 1, `='It''s B2'!<0,0>`],
  [`="B2`, 1, 1, `="B2`],
  ["=TAX2024(B2)+B2(1)", 1, 1, "=TAX2024(<0,0>)+B2(1)"],
  ["=12*B2+3", 1, 1, "=12*<0,0>+3"],
  ["=B+2", 1, 1, "=B+2"],
])("%s in row %d and column %d, counted from none, is %s", (formula, row, column, form) => {
  expect(relativeForm(formula, row, column)).toBe(form);
});

it("keeps whole columns and rows to their cell", () => {
  for (const formula of ["=SUM($A:B)", "=SUM(3:4)", "=SUM(aa:AB)"])
    expect(relativeForm(formula, 1, 1)).toBe(`1,1 ${formula}`);
});
