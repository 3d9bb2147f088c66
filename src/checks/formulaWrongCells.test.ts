import { expect, it } from "vitest";
import { lookAtFormulas, saidBy } from "../../tests/support/formulaTable";
import { lookAtRows } from "../../tests/support/lookAtRows";

it("finds a formula that reads a neighbour's month", () => {
  expect(saidBy(lookAtFormulas({ G3: "=Data!F12/Data!G13" }), "formula-wrong-cells")).toEqual([
    "G3 of 2.2 holds =Data!F12/Data!G13; as the months beside it it would be =Data!G12/Data!G13.",
  ]);
});

it("finds a formula that reads a neighbour's row, and is content without one", () => {
  expect(saidBy(lookAtFormulas({ I4: "=Data!I12/Data!I13" }), "formula-wrong-cells")).toHaveLength(1);
  expect(lookAtFormulas({}).filter(({ severity }) => severity !== "note")).toEqual([]);
});

it("finds a year to date that stops short of its data", () => {
  const look = (formula: string) =>
    lookAtRows(
      [
        ["Reference", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "YTD"],
        [
          "1.3",
          "Number of referrals",
          "400",
          "405",
          "387",
          "390",
          formula === "=SUM(D2:F2)" ? "1182" : "792",
        ],
        ["1.4", "% others", "90%", "88%", "50%", "50%", "50%"],
      ],
      { cells: { G2: { formula } } },
    ).findings;
  expect(saidBy(look("=SUM(D2:E2)"), "formula-wrong-cells")).toEqual([
    "The year to date of 1.3 takes in D2:E2, but the months of the year stand in D2:F2.",
  ]);
  expect(saidBy(look("=SUM(D2:F2)"), "formula-wrong-cells")).toEqual([]);
});
