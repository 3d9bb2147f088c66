import { readFileSync } from "node:fs";
import { openXlsx } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import { PLAIN, type Book, type BookCell, type BookSheet } from "./book";
import { partText } from "./package";
import { readXlsx } from "./readXlsx";
import { ADD_IN_ID } from "./fileSettings";
import { FILE, opened, saved, sheetXml, withCell } from "./testing/saved";
import { link } from "./testing/smallFile";
import { writeBook } from "./writeBook";
import { writeXlsx } from "./writeXlsx";

describe("a sheet", () => {
  test("gets widths, heights, merges, a frozen pane and protection", async () => {
    const change = {
      columnWidths: { 0: 64, 1: 200, 2: 64 },
      rowHeights: { 1: 40 },
      hiddenColumns: [2],
      hiddenRows: [6],
      merges: [{ row: 0, column: 0, rowCount: 1, columnCount: 2 }],
      frozen: { rows: 1, columns: 0 },
      protected: true,
    };
    const after = await saved(() => change);
    expect(after.book.sheets[0]).toMatchObject(change);
    expect(sheetXml(after)).toContain(
      '<col min="3" max="3" style="1" width="9.140625" customWidth="1" hidden="1"/>',
    );
  });

  test("whose lines have moved has their looks and heights where they are now", async () => {
    const look = { ...PLAIN, bold: true, horizontal: "center" as const, fontColor: "#FF0000", border: true };
    const board = (row: number): Partial<BookSheet> => ({
      cells: [{ ...cell(row, 0, "Total"), style: look }, cell(1 - row, 0, "Plain")],
      rowHeights: { [row]: 40 },
      columnWidths: {},
    });
    const first = await saved(() => board(0));
    const [sheet, ...others] = first.book.sheets;
    const moved = { ...first.book, sheets: [{ ...(sheet as BookSheet), ...board(1) }, ...others] };
    const after = (await readXlsx(await writeXlsx(first, moved), "small.xlsx")).book.sheets[0];
    expect(after?.rowHeights).toEqual({ 1: 40 });
    const [plain, total] = after?.cells ?? [];
    expect(total).toMatchObject({
      content: "Total",
      style: { bold: true, horizontal: "center", fontColor: "#FF0000", border: true },
    });
    expect(plain).toMatchObject({
      content: "Plain",
      style: { bold: false, horizontal: null, fontColor: null, border: false },
    });
  });

  test("loses and gains conditional formats, and one that moves keeps all that it says", async () => {
    const ranges = [{ row: 0, column: 0, rowCount: 9, columnCount: 1 }];
    const added = {
      type: "expression",
      ranges,
      operator: null,
      formulas: ["A1>1"],
      fill: "#FF0000",
      priority: 2,
    };
    const after = await saved(({ conditionalFormats }) => ({
      conditionalFormats: [...conditionalFormats.map((rule) => ({ ...rule, ranges })), added],
    }));
    expect(sheetXml(after)).toContain(
      '<conditionalFormatting sqref="A1:A9"><cfRule type="top10" priority="1" rank="3"/>',
    );
    expect(after.book.sheets[0]?.conditionalFormats[1]).toEqual(added);
    const without = await saved(() => ({ conditionalFormats: [] }));
    expect(sheetXml(without)).not.toContain("conditionalFormatting");
  });

  test("that is renamed is still the same part, and formulas and charts speak of it by its new name", async () => {
    const after = await saved(() => ({ name: "Jan's" }));
    expect(after.book.sheets.map(({ name }) => name)).toEqual(["Jan's", "Two"]);
    expect(partText(after.parts, "xl/charts/chart1.xml")).toContain("<c:f>'Jan''s'!$A$1:$A$2</c:f>");
    expect(after.book.sheets[1]?.cells[0]?.formula).toBe("='Jan''s'!A1");
    expect(sheetXml(after)).toContain('<drawing r:id="rId1"/>');
  });

  test("is the only one selected when it is the one shown", async () => {
    const views = (on: string) =>
      `<sheetViews><sheetView ${on}workbookViewId="0"><selection/></sheetView></sheetViews>`;
    const file = {
      sheets: { One: `${views('tabSelected="1" ')}<sheetData/>`, Two: `${views("")}<sheetData/>` },
      before: '<bookViews><workbookView firstSheet="0" tabRatio="600"/></bookViews>',
    };
    const before = await opened(file);
    const after = await readXlsx(await writeXlsx(before, { ...before.book, active: "Two" }), "small.xlsx");
    expect(after.book.active).toBe("Two");
    expect(sheetXml(after)).toContain('<sheetView workbookViewId="0"><selection/>');
    expect(partText(after.parts, "xl/worksheets/sheet2.xml")).toContain('tabSelected="1"><selection/>');
    expect(partText(after.parts, "xl/workbook.xml")).toContain('tabRatio="600"');
  });

  test("can be new, and one can go, and the print area follows its sheet", async () => {
    const before = await opened();
    const [, two] = before.book.sheets;
    const fresh: BookSheet = { ...(two as BookSheet), name: "Three & more", cells: [cell(0, 0, "new")] };
    const now: Book = { ...before.book, sheets: [two as BookSheet, fresh], active: "Three & more" };
    const after = await readXlsx(await writeXlsx(before, now), "small.xlsx");
    expect(after.book.sheets.map(({ name }) => name)).toEqual(["Two", "Three & more"]);
    expect(after.book.active).toBe("Three & more");
    expect(after.book.sheets[1]?.cells[0]?.content).toBe("new");
    expect(partText(after.parts, "xl/workbook.xml")).toContain('name="_xlnm.Print_Area" localSheetId="0"');
  });
});

describe("what belongs to the workbook", () => {
  test("names, settings and custom XML come back", async () => {
    const before = await opened();
    const now: Book = {
      ...before.book,
      names: [{ name: "Population", formula: "=One!$A$1", sheet: null }],
      settings: { scorecard: { version: 1, note: '"quoted" & <kept>' } },
      customXml: ['<journal xmlns="urn:journal">1</journal>'],
    };
    const once = await readXlsx(await writeXlsx(before, now), "small.xlsx");
    expect(once.book).toMatchObject({ names: now.names, settings: now.settings, customXml: now.customXml });
    const later = {
      ...once.book,
      names: [],
      settings: {},
      customXml: ['<journal xmlns="urn:journal">2</journal>'],
    };
    const twice = await readXlsx(await writeXlsx(once, later), "small.xlsx");
    expect(twice.book).toMatchObject({ names: [], settings: {}, customXml: later.customXml });
    expect(twice.parts.has("customXml/item2.xml")).toBe(false);
    const none = await readXlsx(await writeXlsx(twice, { ...twice.book, customXml: [] }), "small.xlsx");
    expect([...none.parts.keys()].filter((path) => path.startsWith("customXml/"))).toEqual([]);
  });

  test("settings are kept under the id that the manifest gives the add-in", () => {
    const manifest = readFileSync(new URL("../manifest.xml", import.meta.url), "utf8");
    expect(manifest).toContain(`<Id>${ADD_IN_ID}</Id>`);
  });

  test("a table's heading is kept with its cell", async () => {
    const table =
      '<table id="1" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="Old"/><tableColumn id="2" name="B"/></tableColumns></table>';
    const links = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${link("rId1", "table", "../tables/table1.xml")}</Relationships>`;
    const after = await saved(
      (sheet) => ({ cells: withCell(sheet, { row: 0, column: 0, content: "New" }) }),
      {
        ...FILE,
        parts: { "xl/tables/table1.xml": table, "xl/worksheets/_rels/sheet1.xml.rels": links },
      },
    );
    expect(partText(after.parts, "xl/tables/table1.xml")).toBe(table.replace("Old", "New"));
  });
});

describe("another reader", () => {
  test("finds in a new workbook what was put in", async () => {
    const style = { ...PLAIN, numberFormat: "0.0%", fill: "#FFC000", bold: true };
    const sheet: BookSheet = {
      ...((await opened()).book.sheets[1] as BookSheet),
      name: "Board",
      cells: [cell(0, 0, "=1+1"), { ...cell(1, 1, 0.25), formula: "=1/4", style }, cell(2, 0, true)],
      merges: [{ row: 4, column: 0, rowCount: 1, columnCount: 3 }],
    };
    const book: Book = {
      name: "new.xlsx",
      sheets: [sheet],
      active: "Board",
      names: [],
      date1904: false,
      settings: {},
      customXml: [],
    };
    const read = await openXlsx(await writeBook(book), { readStyles: true });
    const [board] = read.sheets;
    expect(board?.name).toBe("Board");
    expect(board?.rows.slice(0, 3)).toEqual([
      ["=1+1", null],
      [null, 0.25],
      [true, null],
    ]);
    expect(board?.cells?.get("1,1")).toMatchObject({
      formula: "1/4",
      style: { numFmt: "0.0%", font: { bold: true } },
    });
    expect(board?.merges).toEqual([{ startRow: 4, startCol: 0, endRow: 4, endCol: 2 }]);
  });
});

function cell(row: number, column: number, content: BookCell["content"]): BookCell {
  return { row, column, content, formula: null, style: PLAIN };
}
