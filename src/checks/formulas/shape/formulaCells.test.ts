import { expect, it } from "vitest";
import { cellName } from "../../../core/figures/cellName";
import { lookAtRows } from "../../../../tests/support/lookAtRows";
import { formulaCells } from "./formulaCells";

const ROWS = [
  ["Reference", "Measure", "Target", "Apr-24", "May-24", "Status", "YTD"],
  ["1.1", "Number of visits", "90", "80", "TBC", "Green", "80"],
  ["1.2", "Number of reviews", "90", "", "84", "Amber", "84"],
];
const FORMULAS = {
  C2: "=C3",
  D2: "=Data!B2*2",
  D3: "=Data!B3*2",
  F3: '=IF(E3>C3,"Green","Amber")',
  G2: "=SUM(D2:E2)",
};
const cellsOf = (rows: readonly (readonly string[])[], formulas: Readonly<Record<string, string>>) =>
  formulaCells(
    lookAtRows(rows, {
      cells: Object.fromEntries(Object.entries(formulas).map(([cell, formula]) => [cell, { formula }])),
    }).scorecard,
  );
const named = (cells: ReturnType<typeof cellsOf>) =>
  cells.map(({ fact, actual }) => `${cellName(fact.place)}${actual ? " value" : ""}`);

it("takes every cell of a measure that holds a number or a formula, and no words", () => {
  expect(named(cellsOf(ROWS, FORMULAS)).sort()).toEqual(
    ["C2", "C3", "D2 value", "D3 value", "E3 value", "F3", "G2", "G3"].sort(),
  );
});

it("gives one shape to formulas that were copied along, and none to a typed number", () => {
  const shapes = new Map(cellsOf(ROWS, FORMULAS).map(({ fact, shape }) => [cellName(fact.place), shape]));
  expect(shapes.get("D2")).toBe(shapes.get("D3"));
  expect(shapes.get("D2")?.r1c1).toBe("=Data!RC[-2]*2");
  expect(shapes.get("G2")).not.toBe(shapes.get("D2"));
  expect(shapes.get("E3")).toBeNull();
});

it("counts the line by columns, and by rows where measures run across", () => {
  const lines = (cells: ReturnType<typeof cellsOf>) =>
    Object.fromEntries(cells.map(({ fact, line }) => [cellName(fact.place), line]));
  expect(lines(cellsOf(ROWS, FORMULAS))).toMatchObject({ D2: 3, E3: 4 });
  const across = (ROWS[0] ?? []).map((_, column) => ROWS.map((row) => row[column] ?? ""));
  expect(lines(cellsOf(across, { B7: "=B4" }))).toMatchObject({ B4: 3, C5: 4 });
});

it("looks at no cell of a scorecard that is typed throughout", () => {
  expect(cellsOf(ROWS, {})).toEqual([]);
});
