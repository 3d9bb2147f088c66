import { expect, it } from "vitest";
import { formulaShape } from "./formulaShape";

it("takes a formula apart as its cell sees it", () => {
  expect(formulaShape("=SUM(B2:D2)/B$9*12", { row: 1, column: 4 })).toEqual({
    r1c1: "=SUM(RC[-3]:RC[-1])/R9C[-3]*12",
    skeleton: "=SUM(@)/@*12",
    references: ["RC[-3]:RC[-1]", "R9C[-3]"],
    numbers: [12],
    factors: [12],
    books: [],
    broken: false,
    saysNothing: false,
  });
});

it("sees other workbooks, cells that are gone, and nothing said on purpose", () => {
  expect(formulaShape("='[Data 2024.xlsx]Sheet 1'!$A$1", { row: 0, column: 1 }).books).toEqual([
    "Data 2024.xlsx",
  ]);
  expect(formulaShape("=#REF!/2", { row: 0, column: 1 }).broken).toBe(true);
  expect(formulaShape('=IF(A1="",NA(),A1)', { row: 0, column: 1 }).saysNothing).toBe(true);
});

it("takes a broken formula as it is", () => {
  expect(formulaShape("=((", { row: 0, column: 1 }).references).toEqual([]);
});
