import { expect, it } from "vitest";
import { lookAtFormulas, saidBy } from "../../tests/support/formulaTable";

it("says once which other workbooks are read", () => {
  expect(saidBy(lookAtFormulas({ D2: "='[Data 2024.xlsx]Sheet 1'!D10" }), "external-link")).toEqual([
    "1 cell of 2.1 reads another workbook, Data 2024.xlsx.",
  ]);
});

it("is content with other sheets of the workbook", () => {
  expect(saidBy(lookAtFormulas({}), "external-link")).toEqual([]);
});
