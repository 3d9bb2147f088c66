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
    folders: new Map(),
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

const at = { row: 1, column: 4 };

it("tells numbers that scale from others, whatever space is between", () => {
  expect(formulaShape("=B2 +  12\n- 5 / 2", at)).toMatchObject({
    r1c1: "=RC[-3]+12-5/2",
    numbers: [12, 5, 2],
    factors: [5, 2],
  });
  expect(formulaShape("=3*B2-4", at)).toMatchObject({ numbers: [3, 4], factors: [3] });
  expect(formulaShape("=ROUND(B2,1)", at)).toMatchObject({ numbers: [1], factors: [] });
});

it("takes texts and other errors for what they are", () => {
  expect(formulaShape('="[Data.xlsx]"&B2', at).books).toEqual([]);
  expect(formulaShape('="#REF!"', at).broken).toBe(false);
  expect(formulaShape("=#DIV/0!", at).broken).toBe(false);
  expect(formulaShape("=#ref!", at).broken).toBe(true);
  expect(formulaShape('="NA"', at).saysNothing).toBe(false);
  expect(formulaShape("=na()", at).saysNothing).toBe(true);
});
