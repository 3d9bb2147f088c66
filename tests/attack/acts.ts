import fc from "fast-check";
import type { OpenBook } from "../../workbench/node/openInNode";
import type { Identity } from "./identity";

/** One thing that she or a co-author does to the sheet. Rows and columns are taken among those of the table. */
export interface Act {
  readonly does:
    | "insert row"
    | "insert column"
    | "delete row"
    | "delete column"
    | "sort"
    | "type a figure"
    | "type a word"
    | "paint"
    | "clear";
  readonly row: number;
  readonly column: number;
}

const DOES: readonly Act["does"][] = [
  "insert row",
  "insert column",
  "delete row",
  "delete column",
  "sort",
  "type a figure",
  "type a word",
  "paint",
  "clear",
];

export const anyAct: fc.Arbitrary<Act> = fc.record({
  does: fc.constantFrom(...DOES),
  row: fc.nat(9),
  column: fc.nat(12),
});

const FIRST_OF_TABLE = 2;
const WIDTH = 12;
let made = 1_000;

/** Does it, and keeps account of where each row and column stands then. */
export function actOn(
  { engine }: OpenBook,
  sheetId: string,
  { rows, columns }: Identity,
  { does, row, column }: Act,
): void {
  const line = { row, column, rowCount: 1, columnCount: 1 };
  switch (does) {
    case "insert row":
      engine.insert(sheetId, { ...line, column: 0, columnCount: 16_384 }, "down");
      rows.splice(row, 0, made++);
      return;
    case "insert column":
      engine.insert(sheetId, { ...line, row: 0, rowCount: 1_048_576 }, "right");
      columns.splice(column, 0, made++);
      return;
    case "delete row":
      engine.remove(sheetId, { ...line, column: 0, columnCount: 16_384 }, "up");
      rows.splice(row, 1);
      return;
    case "delete column":
      engine.remove(sheetId, { ...line, row: 0, rowCount: 1_048_576 }, "left");
      columns.splice(column, 1);
      return;
    case "sort":
      swap(engine, sheetId, rows, FIRST_OF_TABLE + (row % 4), FIRST_OF_TABLE + (column % 4));
      return;
    case "type a figure":
      return engine.write(sheetId, [{ row, column, content: { value: 0.123 } }]);
    case "type a word":
      return engine.write(sheetId, [{ row, column, content: { value: "late" } }]);
    case "paint":
      return engine.write(sheetId, [{ row, column, style: { fill: "#ABCDEF" } }]);
    case "clear":
      return engine.write(sheetId, [{ row, column, content: { value: "" } }]);
  }
}

/** Two rows change places, as in a sort: contents and looks, formulas adjusted to their new row. */
function swap(engine: OpenBook["engine"], sheetId: string, rows: number[], one: number, other: number): void {
  if (one === other) return;
  const cellsOf = (from: number, to: number) =>
    Array.from({ length: WIDTH }, (_, column) => {
      const { content, formula, style } = engine.cell(sheetId, from, column);
      const moved =
        formula === null ? { value: content } : { formula: engine.shiftFormula(formula, to - from, 0) };
      return { row: to, column, content: moved, style };
    });
  const cells = [...cellsOf(one, other), ...cellsOf(other, one)];
  engine.write(sheetId, cells);
  [rows[one], rows[other]] = [rows[other] ?? 0, rows[one] ?? 0];
}
