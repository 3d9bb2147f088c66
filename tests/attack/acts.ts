import fc from "fast-check";
import { PLAIN } from "../../xlsx/book";
import type { OpenBook } from "../../workbench/node/openInNode";
import type { Identity } from "./identity";

/** One thing that the analyst or a co-author does to the sheet. Rows and columns are taken among those of the table. */
export interface Act {
  readonly does: (typeof DOES)[number];
  readonly row: number;
  readonly column: number;
}

const DOES = [
  "insert row",
  "insert column",
  "delete row",
  "delete column",
  "sort",
  "type a figure",
  "type a word",
  "paint",
  "format",
  "clear",
  "rename a measure",
  "rename a heading",
  "copy a row",
  "rename the sheet",
  "merge",
  "unmerge",
  "hide",
  "undo",
  "delete the sheet",
] as const;

/** What takes the whole sheet comes seldom, or nothing else would be seen. */
const OFTEN = DOES.filter((one) => one !== "delete the sheet");

export const anyAct: fc.Arbitrary<Act> = fc.record({
  does: fc.oneof(
    { weight: 60, arbitrary: fc.constantFrom(...OFTEN) },
    { weight: 1, arbitrary: fc.constant("delete the sheet" as const) },
  ),
  row: fc.nat(9),
  column: fc.nat(12),
});

const FIRST_OF_TABLE = 2;
const MEASURES = 1;
const HEADINGS = 1;
const WIDTH = 12;
const WHOLE_ROW = { column: 0, columnCount: 16_384 };
const WHOLE_COLUMN = { row: 0, rowCount: 1_048_576 };

/** Does it; `identity` follows where each row and column stands then. */
export async function actOn(
  { engine }: OpenBook,
  sheetId: string,
  identity: Identity,
  { does, row, column }: Act,
): Promise<void> {
  if (!engine.sheets().some(({ id }) => id === sheetId)) return;
  const line = { row, column, rowCount: 1, columnCount: 1 };
  switch (does) {
    case "insert row":
      return void engine.insert(sheetId, { ...line, ...WHOLE_ROW }, "down");
    case "insert column":
      return void engine.insert(sheetId, { ...line, ...WHOLE_COLUMN }, "right");
    case "delete row":
      return void engine.remove(sheetId, { ...line, ...WHOLE_ROW }, "up");
    case "delete column":
      return void engine.remove(sheetId, { ...line, ...WHOLE_COLUMN }, "left");
    case "sort":
      return swap(engine, sheetId, identity, FIRST_OF_TABLE + (row % 4), FIRST_OF_TABLE + (column % 4));
    case "type a figure":
      return engine.write(sheetId, [{ row, column, content: { value: 0.123 } }]);
    case "type a word":
      return engine.write(sheetId, [{ row, column, content: { value: "late" } }]);
    case "paint":
      return engine.write(sheetId, [{ row, column, style: { fill: "#ABCDEF" } }]);
    case "format":
      return engine.write(sheetId, [{ row, column, style: { numberFormat: "0.000" } }]);
    case "clear":
      return engine.write(sheetId, [{ row, column, content: { value: "" } }]);
    case "rename a measure":
      return engine.write(sheetId, [
        { row: FIRST_OF_TABLE + (row % 4), column: MEASURES, content: { value: `Renamed ${column}` } },
      ]);
    case "rename a heading":
      return engine.write(sheetId, [{ row: HEADINGS, column, content: { value: `Heading ${row}` } }]);
    case "copy a row":
      return copyRow(engine, sheetId, identity, FIRST_OF_TABLE + (row % 4), FIRST_OF_TABLE + (column % 7));
    case "rename the sheet":
      return engine.renameSheet(sheetId, `Renamed ${row}${column}`);
    case "merge":
      return engine.merge(sheetId, { ...line, columnCount: 2 });
    case "unmerge":
      return engine.unmerge(sheetId, line);
    case "hide":
      if (row % 2 === 0) engine.setColumnsHidden(sheetId, column, 1, true);
      else engine.setRowsHidden(sheetId, row, 1, true);
      return;
    case "undo":
      return undo(engine, sheetId, identity);
    case "delete the sheet":
      if (engine.sheets().length > 1) engine.deleteSheet(sheetId);
  }
}

type Engine = OpenBook["engine"];

/** Two rows change places, as in a sort: contents and looks, formulas adjusted to their new row. */
function swap(engine: Engine, sheetId: string, identity: Identity, one: number, other: number): void {
  if (one === other) return;
  const before = textOf(engine, sheetId, [one, other]);
  engine.write(sheetId, [...rowAt(engine, sheetId, one, other), ...rowAt(engine, sheetId, other, one)]);
  exchange(identity.rows, one, other);
  identity.sorted.push({ one, other, before });
}

function exchange(rows: number[], one: number, other: number): void {
  [rows[one], rows[other]] = [rows[other] ?? 0, rows[one] ?? 0];
}

/** What two rows hold, and how it looks. */
function textOf(engine: Engine, sheetId: string, rows: readonly [number, number]): string {
  const cells = rows.map((row) =>
    Array.from({ length: WIDTH }, (_, column) => {
      const { content, formula, style } = engine.cell(sheetId, row, column);
      return [formula === null ? content : "f", style];
    }),
  );
  return JSON.stringify(cells);
}

/** What undo takes back is whatever was done last; that rows had changed places shows in the rows. */
async function undo(engine: Engine, sheetId: string, identity: Identity): Promise<void> {
  const last = identity.sorted.at(-1);
  const text = () => (last === undefined ? "" : textOf(engine, sheetId, [last.one, last.other]));
  const behind = text();
  identity.doing = "undo";
  await engine.undo();
  await engine.settle();
  identity.doing = "hers";
  if (last === undefined || behind === last.before || text() !== last.before) return;
  exchange(identity.rows, last.one, last.other);
  identity.sorted.pop();
}

/** A measure is copied, and its values are pasted over another row. Pasted over what has a copy, it leaves that alone. */
function copyRow(engine: Engine, sheetId: string, identity: Identity, from: number, to: number): void {
  const { rows, copies, sorted } = identity;
  const copy = rows.findIndex((name, row) => row !== from && copies.get(name) === rows[to]);
  const before = textOf(engine, sheetId, [copy === -1 ? to : copy, to]);
  const values = rowAt(engine, sheetId, from, to).map((cell) => ({
    ...cell,
    content: { value: engine.cell(sheetId, from, cell.column).content },
  }));
  engine.write(sheetId, values);
  // The measure stands where its copy is from now on, and nowhere else: as if it had been moved.
  if (copy !== -1) {
    exchange(rows, copy, to);
    sorted.push({ one: copy, other: to, before });
    copies.delete(rows[copy] ?? 0);
  }
  if (from !== to) copies.set(rows[to] ?? 0, rows[from] ?? 0);
}

function rowAt(engine: Engine, sheetId: string, from: number, to: number) {
  return Array.from({ length: WIDTH }, (_, column) => {
    const { content, formula, style } = engine.cell(sheetId, from, column);
    const moved =
      formula === null ? { value: content } : { formula: engine.shiftFormula(formula, to - from, 0) };
    return { row: to, column, content: moved, style: { ...PLAIN, ...style } };
  });
}
