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
