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

it("repairs it as its neighbours are worked out", () => {
  const found = lookAtFormulas({ G3: "=Data!G12*1" }).filter(({ check }) => check === "formula-inconsistent");
  const why = "Seen from their cells, the others all hold =Data!R[9]C/Data!R[10]C.";
  expect(found).toMatchObject([
    {
      cells: [{ row: 2, column: 6 }],
      why,
      published: "=Data!G12*1",
      expected: "=Data!G12/Data!G13",
      repair: [{ before: "=Data!G12*1", after: "=Data!G12/Data!G13", reason: why }],
    },
  ]);
});

it("lets a sum start anew in April, and in no other month", () => {
  // D to I are January to June; each adds its month to the one before.
  const running = (column: string, before: string) => `=${before}2+Data!${column}10`;
  const sums = Object.fromEntries(
    ["CD", "DE", "EF", "FG", "GH", "HI"].map(([before = "", column = ""]) => [
      `${column}2`,
      running(column, before),
    ]),
  );
  expect(saidBy(lookAtFormulas({ ...sums, G2: "=Data!G10" }), "formula-inconsistent")).toEqual([]);
  expect(saidBy(lookAtFormulas({ ...sums, H2: "=Data!H10" }), "formula-inconsistent")).toHaveLength(1);
  expect(saidBy(lookAtFormulas({ G2: "=Data!G10" }), "formula-inconsistent")).toHaveLength(1);
});
