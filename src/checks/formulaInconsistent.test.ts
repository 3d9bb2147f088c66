import { expect, it } from "vitest";
import { lookAtFormulas, saidBy } from "../../tests/support/formulaTable";

it("finds a formula that is worked out otherwise than its neighbours", () => {
  expect(saidBy(lookAtFormulas({ G3: "=Data!G12/SUM(Data!G13,1)" }), "formula-inconsistent")).toEqual([
    "G3 of 2.2 is worked out otherwise than the months beside it: it holds =Data!G12/SUM(Data!G13,1), not =Data!G12/Data!G13.",
  ]);
});

it("says nothing where a whole month is worked out in another way", () => {
  const change = { G2: "=New!G10/New!G11+0", G3: "=New!G12/New!G13+0", G4: "=New!G14/New!G15+0" };
  expect(saidBy(lookAtFormulas(change), "formula-inconsistent")).toEqual([]);
});

it("leaves formulas with other cells to the check for those, and the first of a row alone", () => {
  expect(saidBy(lookAtFormulas({ G3: "=Data!F12/Data!G13" }), "formula-inconsistent")).toEqual([]);
  expect(saidBy(lookAtFormulas({ D3: "=Data!D12" }), "formula-inconsistent")).toEqual([]);
});
