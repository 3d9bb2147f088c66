import { expect, it } from "vitest";
import { lookAtFormulas, saidBy } from "../../../../tests/support/formulaTable";
import { lookAtRows } from "../../../../tests/support/lookAtRows";

it("finds a formula that is worked out otherwise than its neighbours", () => {
  expect(saidBy(lookAtFormulas({ G3: "=Data!G12/SUM(Data!G13,1)" }), "formula-inconsistent")).toEqual([
    "G3 of 2.2 is worked out differently from the months beside it: it holds =Data!G12/SUM(Data!G13,1), not =Data!G12/Data!G13.",
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

// Six teams in one month: 60/80, or 60/80 times 10,000, each worked out from the two cells beside it.
const inOneMonth = (name: string, shown: string, formula: (row: number) => string, last: string) => {
  const rows = [2, 3, 4, 5, 6, 7].map((row) => [`2.${row}`, `${name} of team ${row}`, "", shown, "60", "80"]);
  const cells = Object.fromEntries(
    rows.map((_, at) => [`D${at + 2}`, { formula: at === 5 ? last : formula(at + 2) }]),
  );
  const heading = ["Reference", "Measure", "Target", "Jun-24", "Numerator", "Denominator"];
  return saidBy(lookAtRows([heading, ...rows], { cells }).findings, "formula-inconsistent");
};

it("compares shares and counts down a column, but not rates, which are multiplied up or not", () => {
  const share = (row: number) => `=E${row}/F${row}`;
  expect(inOneMonth("% of visits in time", "75%", share, share(7))).toEqual([]);
  expect(inOneMonth("% of visits in time", "75%", share, "=E7/F7*1")).toEqual([
    "D7 of 2.7 is worked out differently from the rows around it: it holds =E7/F7*1, not =E7/F7.",
  ]);
  expect(inOneMonth("Number of visits", "20", (row) => `=F${row}-E${row}`, "=F7-E7-0")).toHaveLength(1);
  const rate = (row: number) => `=E${row}/F${row}*10000`;
  expect(inOneMonth("Rate of visits per 10,000", "7500", rate, "=E7*12/F7*10000")).toEqual([]);
  expect(inOneMonth("Average days to visit", "0.75", share, "=E7/F7*1")).toEqual([]);
});

it("lets a year to date be a sum in one row and the latest in another", () => {
  const rows = [2, 3, 4, 5, 6, 7].map((row) => [
    ...[`2.${row}`, `Number of visits of team ${row}`, "", "10", "12", "11"],
    row === 7 ? "11" : "33",
  ]);
  const cells = Object.fromEntries(
    rows.map((_, at) => [`G${at + 2}`, { formula: at === 5 ? "=F7*1" : `=SUM(D${at + 2}:F${at + 2})` }]),
  );
  const heading = ["Reference", "Measure", "Target", "Apr-24", "May-24", "Jun-24", "2024/25 YTD"];
  expect(saidBy(lookAtRows([heading, ...rows], { cells }).findings, "formula-inconsistent")).toEqual([]);
});

it("leaves a typed number to the check for those", () => {
  expect(saidBy(lookAtFormulas({ G3: null }), "formula-inconsistent")).toEqual([]);
});
