import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readAppearance } from "../../src/excel/read/readAppearance";
import { readGrids } from "../../src/excel/read/readGrids";
import { survey } from "../../src/excel/read/survey";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { readXlsx } from "../../xlsx/readXlsx";
import { at } from "./cells";
import { bookOf } from "./support/bookOf";
import { countSyncs, withBook } from "./support/withBook";

test("months without a year are of the year that the file is named after", () => {
  const rows = [
    ["Measure", "Target", "Apr", "May"],
    ["Referrals", 400, 380, 390],
    ["Assessments", 300, 310, 305],
  ];
  return withBook(bookOf({ Board: rows }, { name: "Scorecard 2024-25.xlsx" }), async () => {
    const { cards } = await readWorkbook();
    expect(cards[0]?.scorecard.latest).toEqual({ kind: "month", year: 2024, month: 5 });
  });
});

const SOLID_RED = { fill: "#FF0000" };

test("a survey takes one round trip, and tells every sheet and where its values stand", () =>
  withBook(
    bookOf({
      Board: [[], [null, "Measure", 0.5], [null, "Referrals", 12]],
      Notes: { rows: [["Hidden"]], visibility: "hidden" },
      Lists: { rows: [["Very hidden"]], visibility: "veryHidden" },
      Locked: { rows: [["Protected"]], protected: true },
      Empty: [],
    }),
    async (open) => {
      const syncs = await countSyncs(open, async () => {
        const surveyed = await survey();
        expect(
          surveyed.sheets.map(({ sheet, visibility, protected: locked, used }) => [
            sheet,
            visibility,
            locked,
            used,
          ]),
        ).toEqual([
          ["Board", "visible", false, { row: 1, column: 1, rowCount: 2, columnCount: 2 }],
          ["Notes", "hidden", false, { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
          ["Lists", "veryHidden", false, { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
          ["Locked", "visible", true, { row: 0, column: 0, rowCount: 1, columnCount: 1 }],
          ["Empty", "visible", false, null],
        ]);
        expect(surveyed.activeSheetId).toBe(at(open, "Board", "A1").sheetId);
        expect(surveyed.settings).toMatchObject({ version: 1, kept: [] });
        expect(surveyed.settingsTrouble).toBeNull();
        expect(surveyed.revertable).toBeNull();
      });
      expect(syncs).toBe(1);
    },
  ));

test("whether AutoSave is on is read anew each time", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async ({ host }) => {
    expect((await survey()).autoSave).toBe(false);
    host.file.autoSave = true;
    expect((await survey()).autoSave).toBe(true);
  }));

test("thirty sheets are surveyed in two round trips", () =>
  withBook(
    bookOf(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`Month ${index + 1}`, [[index]]]))),
    async (open) => {
      const syncs = await countSyncs(open, async () => {
        const { sheets } = await survey();
        expect(sheets).toHaveLength(30);
        expect(sheets[29]).toMatchObject({
          sheet: "Month 30",
          used: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
        });
      });
      expect(syncs).toBe(2);
    },
  ));

test("a workbook of chart sheets alone has no worksheets, and says nothing worse", () =>
  withBook(bookOf({ Chart: { rows: [], kind: "chart" } }, { active: "Chart" }), async () => {
    expect((await survey()).sheets).toEqual([]);
  }));

test("a workbook that shows a chart sheet is surveyed all the same", () =>
  withBook(
    bookOf({ Board: [["Measure"]], Chart: { rows: [], kind: "chart" } }, { active: "Chart" }),
    async () => expect((await survey()).sheets.map(({ sheet }) => sheet)).toEqual(["Board"]),
  ));

test("where Excel refuses to name the active sheet, there is none", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    open.engine.activeSheet = () => null;
    expect((await survey()).activeSheetId).toBeNull();
  }));

test("a workbook without a value has nothing to read, and is not asked again", () =>
  withBook(bookOf({ Sheet1: [] }), async (open) => {
    const { sheets } = await survey();
    const syncs = await countSyncs(open, async () =>
      expect(await readGrids(sheets)).toEqual({ grids: [], unread: [] }),
    );
    expect(syncs).toBe(0);
  }));

test("a scorecard is read in three round trips: survey, grids, appearance", () =>
  withBook(
    bookOf({
      Board: {
        rows: [
          ["Measure", "Sep-24", "Working", { value: "R", style: SOLID_RED }],
          ["Repeat referrals", { formula: "=100/387", style: { numberFormat: "0%" } }, "'100/387", "=1/0"],
        ],
        hiddenRows: [1],
        hiddenColumns: [2],
      },
      Lists: { rows: [["Green"]], visibility: "veryHidden" },
    }),
    async (open) => {
      const { sheetId } = at(open, "Board", "A1");
      const syncs = await countSyncs(open, async () => {
        const { sheets } = await survey();
        const { grids, unread } = await readGrids(sheets);
        expect(unread).toEqual([]);
        expect(grids.map(({ sheet, visibility }) => [sheet, visibility])).toEqual([
          ["Board", "visible"],
          ["Lists", "veryHidden"],
        ]);
        const [board] = grids;
        expect(board?.values[1]).toEqual(["Repeat referrals", 100 / 387, "100/387", "#DIV/0!"]);
        expect(board?.formulas[1]).toEqual(["Repeat referrals", "=100/387", "100/387", "=1/0"]);
        expect(board?.text[1]?.[1]).toBe("26%");
        expect(board?.numberFormats[1]?.[1]).toBe("0%");
        expect(board?.hiddenRows).toEqual([1]);
        expect(board?.hiddenColumns).toEqual([2]);

        const area = { row: 0, column: 0, rowCount: 2, columnCount: 4 };
        expect(await readAppearance([{ sheetId, area }])).toEqual([
          {
            sheetId,
            row: 0,
            column: 0,
            fills: [
              [null, null, null, "#FF0000"],
              [null, null, null, null],
            ],
            ruled: [],
          },
        ]);
      });
      expect(syncs).toBe(3);
    },
  ));

test.each(["board-2024-06.xlsx", "board-2024-09.xlsx"])(
  "the sample %s is read in at most three round trips",
  async (name) => {
    const { book } = await readXlsx(new Uint8Array(readFileSync(`assets/samples/${name}`)), name);
    await withBook(book, async (open) => {
      const syncs = await countSyncs(open, async () => {
        const { sheets } = await survey();
        const { grids, unread } = await readGrids(sheets);
        const areas = sheets.flatMap(({ sheetId, used }) => (used ? [{ sheetId, area: used }] : []));
        const appearances = await readAppearance(areas);
        expect(unread).toEqual([]);
        expect(grids).toHaveLength(areas.length);
        const fills = new Set(appearances.flatMap((appearance) => appearance.fills.flat()));
        expect(fills.has(null)).toBe(true);
        expect(fills.size).toBeGreaterThan(3);
      });
      expect(syncs).toBeLessThanOrEqual(3);
    });
  },
);

test("the areas of the analyst's conditional formats cost one round trip more", () =>
  withBook(
    bookOf({
      Board: {
        rows: [["Measure", 0.5]],
        conditionalFormats: [
          {
            type: "cellIs",
            ranges: [{ row: 0, column: 1, rowCount: 40, columnCount: 1 }],
            operator: "greaterThan",
            formulas: ["0.4"],
            fill: "#00FF00",
            priority: 1,
          },
        ],
      },
    }),
    async (open) => {
      const { sheetId } = at(open, "Board", "A1");
      const syncs = await countSyncs(open, async () => {
        const [appearance] = await readAppearance([
          { sheetId, area: { row: 0, column: 0, rowCount: 1, columnCount: 2 } },
        ]);
        expect(appearance?.ruled).toEqual([{ row: 0, column: 1, rowCount: 40, columnCount: 1 }]);
        expect(appearance?.fills).toEqual([[null, null]]);
      });
      expect(syncs).toBe(2);
    },
  ));

test("a text as long as a cell can hold is read whole", () =>
  withBook(bookOf({ Board: [["x".repeat(32_767), "beside"]] }), async () => {
    const { grids, unread } = await readGrids((await survey()).sheets);
    expect(grids[0]?.values[0]?.[0]).toHaveLength(32_767);
    expect(grids[0]?.values[0]?.[1]).toBe("beside");
    expect(unread).toEqual([]);
  }));

test("more text than Excel hands over at once is read in parts", () =>
  withBook(
    bookOf({ Notes: Array.from({ length: 80 }, (_, row) => [`${row} ${"x".repeat(32_000)}`, row]) }),
    async () => {
      const progress: [number, number][] = [];
      const { grids, unread } = await readGrids((await survey()).sheets, {
        onProgress: (done, of) => progress.push([done, of]),
      });
      expect(unread).toEqual([]);
      expect(grids[0]?.values.map((row) => row[1])).toEqual(Array.from({ length: 80 }, (_, row) => row));
      expect(progress.at(-1)).toEqual([160, 160]);
    },
  ));

test("of a million rows only the first are read, and the analyst is told", () =>
  withBook(bookOf({ Cases: [["Name", "Age"]] }), async (open) => {
    const { sheetId } = at(open, "Cases", "A1");
    open.engine.write(sheetId, [{ row: 1_048_575, column: 1, content: { value: "the end" } }]);
    const { sheets } = await survey();
    expect(sheets[0]?.used).toEqual({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 2 });
    const { grids, unread } = await readGrids(sheets);
    expect(grids[0]?.values).toHaveLength(5_000);
    expect(unread).toEqual([
      {
        sheetId,
        sheet: "Cases",
        sentence: "Cases is very large, so only its first 5,000 rows and 2 columns were read.",
      },
    ]);
  }));

test("a sheet that went after the survey is named, the others are read", () =>
  withBook(bookOf({ Board: [["Measure"]], Old: [["Gone"]] }), async (open) => {
    const { sheets } = await survey();
    const { sheetId } = at(open, "Old", "A1");
    open.engine.deleteSheet(sheetId);
    const { grids, unread } = await readGrids(sheets);
    expect(grids.map(({ sheet }) => sheet)).toEqual(["Board"]);
    expect(unread).toEqual([
      { sheetId, sheet: "Old", sentence: "Old is no longer in this workbook, so it was not read." },
    ]);
  }));

test("reading can be stopped between two batches", () =>
  withBook(
    bookOf({ Notes: Array.from({ length: 80 }, (_, row) => [`${row} ${"x".repeat(32_000)}`]) }),
    async () => {
      const { sheets } = await survey();
      const stop = new AbortController();
      const reading = readGrids(sheets, { signal: stop.signal, onProgress: () => stop.abort() });
      await expect(reading).rejects.toMatchObject({
        kind: "cancelled",
        message: "Stopped, as you asked. Nothing was changed.",
      });
    },
  ));
