import { describe, expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { cells } from "../../../tests/support/layout";
import { month } from "../../../tests/support/viewOfRows";
import { headingPeriod } from "../time/headingPeriod";
import { columnsOf, factAt, filledColumns, isBlank, turn, viewOf } from "./view";

const GRID = {
  ...gridOf(cells("Measure | Target | Apr-24", "% in time |  | 91%"), { at: [4, 2] }),
  hiddenRows: [5],
  hiddenColumns: [3],
};
const shown = (view: ReturnType<typeof viewOf>, row: number, column: number) => view.cell(row, column).text;

describe("a view of a grid", () => {
  const view = viewOf(GRID);

  it("gives each cell, its place in the sheet, and nothing outside", () => {
    expect([view.rowCount, view.columnCount, view.turned, view.sheet]).toEqual([2, 3, false, "Scorecard"]);
    expect(shown(view, 1, 0)).toBe("% in time");
    expect(view.cell(1, 2)).toMatchObject({ content: 0.91, text: "91%", value: { number: 0.91 } });
    expect(view.place(1, 2)).toEqual({ sheetId: "{1}", sheet: "Scorecard", row: 5, column: 4 });
    for (const [row, column] of [[-1, 0] as const, [0, -1] as const, [2, 0] as const, [0, 3] as const])
      expect(view.cell(row, column).value).toEqual({ kind: "blank" });
  });

  it("reads one content under another format, or shown otherwise, as another figure", () => {
    const formats = ["General", "0%", "0%", "General"];
    const text = ["0.25", "25%", "#####", "0.25"];
    const row = viewOf({
      ...GRID,
      ...{ values: [[0.25, 0.25, 0.25, 0.25]], formulas: [[0.25, 0.25, 0.25, "=B1"]] },
      ...{ text: [text], numberFormats: [formats] },
    });
    expect([0, 1, 2, 3].map((column) => row.cell(0, column))).toMatchObject([
      { formula: null, value: { percent: false, decimals: 2, shown: "0.25" } },
      { formula: null, value: { percent: true, decimals: 0, shown: "25%" } },
      { formula: null, text: "#####", value: { percent: true, shown: "25%" } },
      { formula: "=B1", value: { percent: false, shown: "0.25" } },
    ]);
  });

  it("knows what the sheet hides, and the file and year that it was given", () => {
    expect([view.hiddenRow(0), view.hiddenRow(1)]).toEqual([false, true]);
    expect([view.hiddenColumn(0), view.hiddenColumn(1)]).toEqual([false, true]);
    expect(["file" in view, view.year]).toEqual([false, null]);
    const known = viewOf({ ...GRID, file: "June.xlsx" }, 2024);
    expect([known.file, known.year, turn(known).file]).toEqual(["June.xlsx", 2024, "June.xlsx"]);
  });

  it("turned, has its rows for columns", () => {
    const turned = turn(view);
    expect([turned.rowCount, turned.columnCount, turned.turned, "file" in turned]).toEqual([
      3,
      2,
      true,
      false,
    ]);
    expect(shown(turned, 2, 1)).toBe("91%");
    expect(turned.place(2, 1)).toMatchObject({ row: 5, column: 4 });
    expect([turned.hiddenRow(1), turned.hiddenColumn(1), turned.hiddenColumn(0)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("narrowed to some columns, knows no others", () => {
    const some = columnsOf(view, 1, 1);
    expect([some.columnCount, shown(some, 0, 0)]).toEqual([1, "Target"]);
    expect([isBlank(some, 0, -1), isBlank(some, 0, 1)]).toEqual([true, true]);
    expect([some.place(0, 0).column, some.hiddenColumn(0)]).toEqual([3, true]);
  });

  it("knows which columns of a row are filled, asked once or again", () => {
    expect([filledColumns(view, 1), filledColumns(view, 0), filledColumns(view, 1)]).toEqual([
      [0, 2],
      [0, 1, 2],
      [0, 2],
    ]);
    expect([isBlank(view, 1, 1), isBlank(view, 1, 2)]).toEqual([true, false]);
  });
});

describe("the fact of a cell", () => {
  const withFormula = (formula: string, content: string | number = 0.91) =>
    factAt(
      viewOf({
        ...GRID,
        values: [
          ["", "", ""],
          ["", "", content],
        ],
        formulas: [
          ["", "", ""],
          ["", "", formula],
        ],
      }),
      1,
      2,
    );

  it("keeps a formula, and takes no text that begins with = for one", () => {
    expect(withFormula("=91/100")).toMatchObject({
      formula: "=91/100",
      content: 0.91,
      format: "0%",
      place: { row: 5, column: 4 },
    });
    expect(withFormula("91%").formula).toBeNull();
    // A cell of text that Excel shows as it was typed.
    expect(withFormula("=91/100", "=91/100").formula).toBeNull();
  });
});

describe("numbers that are dates", () => {
  const headings = (...contents: (string | number)[]) => {
    const view = viewOf({
      ...gridOf([contents.map(String)]),
      ...{ values: [contents], formulas: [contents], numberFormats: [contents.map(() => "General")] },
    });
    return contents.map((_, column) => headingPeriod(view.cell(0, column)));
  };

  it("are read where they step like months, and stay numbers alone", () => {
    // 1 April, 1 May and 1 June 2024 as Excel counts days.
    expect(headings("Measure", 45383, 45413, 45444).slice(1)).toEqual(
      [4, 5, 6].map((number) => month(2024, number)),
    );
    expect(headings("Measure", 45383)[1]).toBeNull();
    expect(headings("Measure", 2024.09, 2024.1, 2024.11).slice(1)).toEqual(
      [9, 10, 11].map((number) => month(2024, number)),
    );
  });
});
