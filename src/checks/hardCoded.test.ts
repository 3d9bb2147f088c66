import { expect, it } from "vitest";
import { lookAtFormulas } from "../../tests/support/formulaTable";

const look = (formula: string) =>
  lookAtFormulas({ D2: formula }).filter(({ check }) => check === "hard-coded");

it("notes a population, the months of a year or a target in a formula", () => {
  expect(look("=Data!D10/146874*10000")).toMatchObject([
    { severity: "note", reference: null, message: "A formula of 2.1 has 146874 typed into it." },
  ]);
  expect(look("=Data!D10*12/Data!D11")).toHaveLength(1);
  expect(look("=IF(Data!D10>0.95,1,0)")).toHaveLength(1);
  expect(look("=((387*12)/146874)*10000")).toHaveLength(1);
});

it("leaves hundreds and ten thousands, and a working typed as a formula", () => {
  expect(look("=Data!D10/Data!D11*10000")).toEqual([]);
  expect(look("=Data!D10/Data!D11*100")).toEqual([]);
  expect(look("=407/1626")).toEqual([]);
});
