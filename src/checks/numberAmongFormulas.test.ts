import { expect, it } from "vitest";
import { lookAtFormulas, saidBy } from "../../tests/support/formulaTable";

it("finds a number typed over a formula", () => {
  expect(saidBy(lookAtFormulas({ H4: null }), "number-among-formulas")).toEqual([
    "H4 of 2.3 is the typed number 80%, while the months beside it are worked out.",
  ]);
});

it("says nothing of months typed before the formulas begin, nor of a row that is typed throughout", () => {
  expect(saidBy(lookAtFormulas({ D4: null }), "number-among-formulas")).toEqual([]);
  const typed = Object.fromEntries(["D4", "E4", "F4", "G4", "H4", "I4"].map((cell) => [cell, null]));
  expect(saidBy(lookAtFormulas(typed), "number-among-formulas")).toEqual([]);
});
