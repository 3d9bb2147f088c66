import { afterEach, describe, expect, it } from "vitest";
import { PLAIN } from "../../../xlsx/book";
import type { Book, BookSheet } from "../../../xlsx/book";
import { univerAlone } from "../univerAlone";
import type { Engine, EngineEvent } from "../engine";
import { loadBook } from "../loadBook";

const SHEET: BookSheet = {
  name: "One",
  kind: "worksheet",
  visibility: "visible",
  protected: false,
  rightToLeft: false,
  cells: [
    { row: 0, column: 0, content: 3, formula: null, style: { ...PLAIN, fill: "#C6EFCE" } },
    { row: 0, column: 1, content: "10/20", formula: null, style: { ...PLAIN, locked: false } },
    { row: 1, column: 0, content: 6, formula: "=A1*2", style: { ...PLAIN, numberFormat: "0.00" } },
    { row: 1, column: 1, content: true, formula: null, style: PLAIN },
  ],
  merges: [],
  columnWidths: { 0: 120 },
  rowHeights: {},
  hiddenRows: [3],
  hiddenColumns: [],
  frozen: { rows: 1, columns: 0 },
  conditionalFormats: [
    {
      type: "cellValue",
      ranges: [{ row: 0, column: 0, rowCount: 9, columnCount: 1 }],
      operator: "LessThan",
      formulas: ["=5"],
      fill: "#FFC7CE",
      priority: 1,
    },
    {
      type: "iconSet",
      ranges: [{ row: 0, column: 1, rowCount: 1, columnCount: 1 }],
      operator: null,
      formulas: [],
      fill: null,
      priority: 2,
    },
  ],
  validations: [
    {
      ranges: [{ row: 1, column: 0, rowCount: 3, columnCount: 1 }],
      attributes: { type: "list", allowBlank: "1" },
      formulas: ['"Yes,No"'],
    },
  ],
};
const BOOK: Book = {
  name: "Test",
  sheets: [
    SHEET,
    { ...SHEET, name: "Chart1", kind: "chart", cells: [] },
    { ...SHEET, name: "Two", cells: [], visibility: "veryHidden" },
  ],
  active: "One",
  names: [],
  date1904: false,
  settings: { a: 1 },
  customXml: ["<a xmlns='x'/>"],
};

let close = (): void => undefined;
afterEach(() => close());

function open(book: Book): Engine {
  const univer = univerAlone();
  const engine = loadBook(univer.api, book);
  close = () => {
    engine.dispose();
    univer.dispose();
  };
  return engine;
}

describe("a book in Univer", () => {
  it("gives back the book that it was given", () => {
    expect(open(BOOK).toBook()).toEqual(BOOK);
  });

  it("calculates what depends on a written cell", async () => {
    const engine = open(BOOK);
    const [id = ""] = engine.sheets().map((sheet) => sheet.id);
    engine.write(id, [{ row: 0, column: 0, content: { value: 5 } }]);
    await engine.settle();
    expect(engine.cell(id, 1, 0).content).toBe(10);
    expect(engine.cell(id, 0, 0).style.fill).toBe("#C6EFCE");
    expect(engine.cell(id, 0, 1).content).toBe("10/20");
    engine.write(id, [{ row: 9, column: 9, content: { value: 5 } }]);
    await engine.settle();
  });

  it("undoes a run of writes in one step", async () => {
    const engine = open(BOOK);
    const [id = ""] = engine.sheets().map((sheet) => sheet.id);
    await engine.asOneStep(async () => {
      engine.write(id, [{ row: 0, column: 0, content: { value: 5 }, style: { fill: null, locked: false } }]);
      engine.write(id, [{ row: 5, column: 0, content: { value: "=x" } }]);
    });
    expect(engine.cell(id, 5, 0)).toMatchObject({ content: "=x", formula: null });
    expect(engine.cell(id, 0, 0).style).toEqual({ ...PLAIN, locked: false });
    await engine.undo();
    expect(engine.cell(id, 0, 0)).toMatchObject({ content: 3, style: { ...PLAIN, fill: "#C6EFCE" } });
    expect(engine.cell(id, 5, 0).content).toBe("");
  });

  it("undoes a cell that was written twice in one step to what it was before both, and redoes it", async () => {
    const engine = open(BOOK);
    const [id = ""] = engine.sheets().map((sheet) => sheet.id);
    await engine.asOneStep(async () => {
      engine.write(id, [{ row: 0, column: 3, content: { value: 0.5 }, style: { numberFormat: "0%" } }]);
      engine.write(id, [{ row: 0, column: 3, style: { fill: "#C00000" } }]);
      engine.write(id, [{ row: 0, column: 0, content: { value: 4 } }]);
      engine.write(id, [{ row: 0, column: 0, content: { value: 5 } }]);
    });
    await engine.undo();
    expect(engine.cell(id, 0, 3)).toMatchObject({ content: "", style: PLAIN });
    expect(engine.cell(id, 0, 0)).toMatchObject({ content: 3, style: { fill: "#C6EFCE" } });
    await engine.redo();
    expect(engine.cell(id, 0, 3)).toMatchObject({
      content: 0.5,
      style: { ...PLAIN, numberFormat: "0%", fill: "#C00000" },
    });
    expect(engine.cell(id, 0, 0).content).toBe(5);
  });

  it("keeps formula and value of a cell that only changes its look, undone or not", async () => {
    const engine = open(BOOK);
    const [id = ""] = engine.sheets().map((sheet) => sheet.id);
    const formula = { formula: "=A1*2", content: 6 };
    engine.write(id, [{ row: 1, column: 0, style: { fill: "#C00000", locked: false } }]);
    expect(engine.cell(id, 1, 0)).toMatchObject({ ...formula, style: { fill: "#C00000", locked: false } });
    await engine.settle();
    expect(engine.cell(id, 1, 0)).toMatchObject(formula);
    await engine.undo();
    await engine.settle();
    expect(engine.cell(id, 1, 0)).toMatchObject({
      ...formula,
      style: { fill: null, numberFormat: "0.00", locked: true },
    });
  });

  it("spills, and reads what was spilled", async () => {
    const engine = open(BOOK);
    const [id = ""] = engine.sheets().map((sheet) => sheet.id);
    engine.write(id, [{ row: 0, column: 5, content: { formula: "=SEQUENCE(2,2)" } }]);
    await engine.settle();
    expect(engine.cell(id, 1, 6)).toMatchObject({ content: 4, formula: null });
    expect(engine.cell(id, 0, 5)).toMatchObject({
      content: 1,
      formula: "=SEQUENCE(2,2)",
      spill: { rowCount: 2, columnCount: 2 },
    });
    expect(engine.usedRange(id, true)).toEqual({ row: 0, column: 0, rowCount: 2, columnCount: 7 });
  });

  it("moves merged cells with the lines of every sheet, the one that is shown or another", () => {
    const merges = [{ row: 2, column: 0, rowCount: 1, columnCount: 3 }];
    const sheets = ["One", "Other"].map((name): BookSheet => ({ ...SHEET, name, merges }));
    const engine = open({ ...BOOK, sheets });
    const [shown = "", other = ""] = engine.sheets().map(({ id }) => id);
    for (const id of [other, shown]) {
      engine.insert(id, { row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 }, "right");
      expect(engine.merges(id)).toEqual([{ row: 2, column: 0, rowCount: 1, columnCount: 4 }]);
      engine.remove(id, { row: 0, column: 0, rowCount: 1, columnCount: 16_384 }, "up");
      expect(engine.merges(id)).toEqual([{ row: 1, column: 0, rowCount: 1, columnCount: 4 }]);
    }
  });

  it("keeps what is selected where lines come and go", () => {
    const engine = open(BOOK);
    const [id = ""] = engine.sheets().map((sheet) => sheet.id);
    const selected = { row: 2, column: 2, rowCount: 1, columnCount: 2 };
    engine.select(id, selected);
    const events: EngineEvent[] = [];
    engine.listen((event) => events.push(event));
    engine.insert(id, { row: 0, column: 1, rowCount: 1_048_576, columnCount: 1 }, "right");
    expect(engine.selection()?.areas).toEqual([selected]);
    engine.remove(id, { row: 1, column: 0, rowCount: 1, columnCount: 16_384 }, "up");
    expect(engine.selection()?.areas).toEqual([selected]);
    expect(events.map(({ kind }) => kind)).not.toContain("selected");
  });

  it("takes in a workbook's names as they are: nothing is calculated, and no undo takes them away", async () => {
    const named = { row: 2, column: 0, content: 99, formula: "=Twice*10", style: PLAIN };
    const sheet = { ...SHEET, cells: [...SHEET.cells, named] };
    const names = [{ name: "Twice", formula: "=One!$A$2", sheet: null }];
    const engine = open({ ...BOOK, sheets: [sheet], names });
    const [id = ""] = engine.sheets().map((one) => one.id);
    await engine.settle();
    expect(engine.cell(id, 2, 0).content).toBe(99);
    await engine.undo();
    engine.write(id, [{ row: 0, column: 0, content: { value: 4 } }]);
    await engine.settle();
    expect(engine.cell(id, 2, 0).content).toBe(80);
  });

  it("leaves a formula whose result is an empty text, and calculates one that has none", async () => {
    const cell = { row: 2, column: 0, content: "", style: PLAIN };
    const cells = [
      { ...cell, formula: "=NOT.ITS.FUNCTION(A1)", empty: true as const },
      { ...cell, column: 1, formula: "=A1*3" },
    ];
    const engine = open({ ...BOOK, sheets: [{ ...SHEET, cells: [...SHEET.cells, ...cells] }] });
    const [id = ""] = engine.sheets().map((one) => one.id);
    await engine.settle();
    expect(engine.cell(id, 2, 0)).toMatchObject({ content: "", formula: "=NOT.ITS.FUNCTION(A1)" });
    expect(engine.cell(id, 2, 1).content).toBe(9);
  });

  it("tells what happens", async () => {
    const engine = open(BOOK);
    const [id = ""] = engine.sheets().map((sheet) => sheet.id);
    const events: EngineEvent[] = [];
    engine.listen((event) => events.push(event));
    engine.write(id, [
      { row: 0, column: 0, content: { value: 7 } },
      { row: 1, column: 3, content: { value: 7 } },
    ]);
    engine.write(id, [{ row: 0, column: 0, style: { fill: "#000000" } }]);
    await engine.settle();
    await new Promise((resolve) => setTimeout(resolve));
    engine.insert(id, { row: 0, column: 0, rowCount: 1, columnCount: 16384 }, "down");
    engine.renameSheet(id, "New");
    engine.select(id, { row: 2, column: 2, rowCount: 1, columnCount: 2 });
    expect(engine.cell(id, 2, 0).formula).toBe("=A2*2");
    expect(engine.selection()).toMatchObject({ areas: [{ row: 2, column: 2, rowCount: 1, columnCount: 2 }] });
    expect(events.filter((event) => event.kind !== "selected" || event.areas[0]?.row === 2)).toEqual([
      { kind: "values", sheetId: id, area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
      { kind: "values", sheetId: id, area: { row: 1, column: 3, rowCount: 1, columnCount: 1 } },
      { kind: "calculated", sheetId: id, areas: [{ row: 1, column: 0, rowCount: 1, columnCount: 1 }] },
      {
        kind: "structure",
        change: "RowInserted",
        sheetId: id,
        area: { row: 0, column: 0, rowCount: 1, columnCount: 16384 },
      },
      { kind: "renamed", sheetId: id, before: "One", after: "New" },
      { kind: "selected", sheetId: id, areas: [{ row: 2, column: 2, rowCount: 1, columnCount: 2 }] },
    ]);
  });
});
