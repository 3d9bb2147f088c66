import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { gridOf, rowsOf } from "../support/gridOf";
import { copiesAmong } from "../../src/model/identity/copiesAmong";
import { recognise } from "../../src/recognise/recognise";

const ROWS = rowsOf(readFileSync("tests/tables/board-2025-01-page1.tsv", "utf8"));
const scorecardOf = (sheet: string, rows = ROWS) => {
  const [card] = recognise([{ ...gridOf(rows, { asText: [0], sheet }), sheetId: `{${sheet}}` }]);
  if (card === undefined) throw new Error("No scorecard was recognised.");
  return card;
};
const names = (rows: readonly (readonly string[])[]) =>
  copiesAmong([
    scorecardOf("Board"),
    scorecardOf(
      "Board (2)",
      rows.map((row) => [...row]),
    ),
  ]).map((pair) => pair.map(({ sheet }) => sheet));

it("finds a sheet that is a copy of another, also where its last month went on", () => {
  expect(names(ROWS)).toEqual([["Board", "Board (2)"]]);
  expect(names(ROWS.map((row) => row.map((cell) => (cell === "1837" ? "1840" : cell))))).toEqual([
    ["Board", "Board (2)"],
  ]);
});

it("takes two boards with the same measures and other figures for two", () => {
  const other = ROWS.map((row, at) =>
    row.map((cell, column) =>
      at > 1 && column >= 7 && /^\d+%?$/.test(cell)
        ? cell.replace(/^\d/, (one) => String((Number(one) % 8) + 1))
        : cell,
    ),
  );
  expect(names(other)).toEqual([]);
});
