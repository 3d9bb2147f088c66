import { expect, it } from "vitest";
import { lookAtRows } from "../../tests/support/lookAtRows";

const look = (...values: string[]) =>
  lookAtRows([
    ["Reference", "Measure", "Target", "Jan-24", "Feb-24", "Mar-24", "Apr-24"],
    ["6.11", "% reviews in time", "90%", ...values],
    ["6.4", "% others", "90%", "88%", "50%", "50%", "50%"],
  ]).findings.filter(({ check }) => check === "mixed-precision");

it("notes once for the sheet which rows mix decimals, with the cells that differ", () => {
  expect(look("54%", "56%", "56.2%", "55%")).toMatchObject([
    {
      severity: "note",
      reference: null,
      cells: [{ row: 1, column: 5 }],
      message: "6.11 shows some months with more decimals than others.",
    },
  ]);
});

it("is content where all months show the same", () => {
  expect(look("54.0%", "56.1%", "56.2%", "55.5%")).toEqual([]);
});
