import { expect, it } from "vitest";
import { PLAIN, type BookCell } from "./book";
import { opened, saved, sheetXml } from "./testing/saved";
import type { SmallFile } from "./testing/smallFile";

const FILLED: SmallFile = {
  sheets: {
    One:
      '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c><c r="B1"><v>2</v></c></row>' +
      '<row r="2"><c r="A2"><v>6</v></c><c r="B2"><v>3</v></c></row></sheetData>',
  },
};

const cell = (row: number, column: number, what: Partial<BookCell>): BookCell => ({
  row,
  column,
  content: "",
  formula: null,
  style: PLAIN,
  ...what,
});

it("a formula that fills several cells is written as an array formula, with what it fills", async () => {
  const formula = cell(4, 3, { formula: "=A1:A2*2", content: 2, spill: { rowCount: 2, columnCount: 1 } });
  const below = cell(5, 3, { content: 1, spilled: true });
  const after = await saved((sheet) => ({ cells: [...sheet.cells, formula, below] }));
  expect(sheetXml(after)).toContain('<c r="D5"><f t="array" ref="D5:D6">A1:A2*2</f><v>2</v></c>');
  const found = after.book.sheets[0]?.cells.filter(({ column }) => column === 3) ?? [];
  expect(found.map(({ style: _style, ...rest }) => rest)).toEqual(
    [formula, below].map(({ style: _style, ...rest }) => rest),
  );
});

it("so is one that goes through ranges and gives one value", async () => {
  const formula = cell(4, 3, { formula: "=SUM(A1:A2*2)", content: 3 });
  const after = await saved((sheet) => ({ cells: [...sheet.cells, formula] }));
  expect(sheetXml(after)).toContain('<f t="array" ref="D5">SUM(A1:A2*2)</f>');
});

it("one that was there keeps its bytes, worked out again or not", async () => {
  const before = await opened(FILLED);
  const untold = before.book.sheets[0]?.cells.flatMap(({ spill: _spill, spilled, ...rest }) =>
    spilled ? [] : [rest],
  );
  expect(sheetXml(await saved(() => ({}), FILLED))).toBe(sheetXml(before));
  expect(sheetXml(await saved(() => ({ cells: untold ?? [] }), FILLED))).toBe(sheetXml(before));
});

it("one that goes takes what it filled with it", async () => {
  const after = await saved(({ cells }) => ({ cells: cells.filter(({ column }) => column === 1) }), FILLED);
  expect(sheetXml(after)).not.toContain("<v>6</v>");
  expect(after.book.sheets[0]?.cells.map(({ content }) => content)).toEqual([2, 3]);
});
