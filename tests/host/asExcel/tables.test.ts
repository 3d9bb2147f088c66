import { describe, expect, it } from "vitest";
import { readXlsx } from "../../../xlsx/readXlsx";
import { writeBook } from "../../../xlsx/writeBook";
import { writeXlsx } from "../../../xlsx/writeXlsx";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { inSheet, refusal, sheet1 } from "./sheet1";

const ROWS = [
  ["Measure", "Actual", "Target"],
  ["Referrals", 10, 12],
  ["Visits", 20, 15],
  [null, null, null],
  ["below", 1, 2],
];

describe("tables", () => {
  it("are made over cells, have columns and rows, and formulas name their parts", () =>
    withBook(bookOf({ Sheet1: ROWS }), () =>
      Excel.run(async (context) => {
        const table = sheet1(context).tables.add("A1:C3", true);
        table.load(
          "name,style,showHeaders,showTotals,showBandedRows,columns/items/name,rows/count,columns/count",
        );
        sheet1(context).getRange("F1:F5").formulas = [
          ["=SUM(Table1[Actual])"],
          ["=ROWS(Table1)"],
          ["=SUM(Table1[[#All],[Actual]:[Target]])"],
          ["=Table1[[#Headers],[Target]]"],
          ["=COUNTA(Table1[#Headers])"],
        ];
        sheet1(context).getRange("G2").formulas = [["=Table1[@Target]"]];
        const cells = sheet1(context).getRange("F1:G5").load("values");
        await context.sync();
        expect(table.columns.items.map(({ name }) => name)).toEqual(["Measure", "Actual", "Target"]);
        expect([table.name, table.style, table.showHeaders, table.showTotals, table.showBandedRows]).toEqual([
          "Table1",
          "TableStyleMedium2",
          true,
          false,
          true,
        ]);
        expect([table.rows.count, table.columns.count]).toEqual([2, 3]);
        expect(cells.values).toEqual([
          [30, ""],
          [2, 12],
          [57, ""],
          ["Target", ""],
          [3, ""],
        ]);
      }),
    ));

  it("grow by rows and columns, and formulas with them", () =>
    withBook(bookOf({ Sheet1: ROWS }), () =>
      Excel.run(async (context) => {
        const table = sheet1(context).tables.add("A1:C3", true);
        sheet1(context).getRange("F1").formulas = [["=SUM(Table1[Actual])"]];
        table.rows.add(undefined, [
          ["Plans", 30, 1],
          ["Reviews", 40, 2],
        ]);
        table.rows.add(0, [["First", 1, 1]]);
        const added = table.columns.add(1, [["Last year"], [1], [2], [3], [4], [5]]);
        added.load("name,index");
        const all = table.getRange().load("address,values");
        const below = sheet1(context).getRange("A8").load("values");
        const total = sheet1(context).getRange("G1").load("values");
        await context.sync();
        expect([added.name, added.index]).toEqual(["Last year", 1]);
        expect(all.address).toBe("Sheet1!A1:D6");
        expect(all.values).toEqual([
          ["Measure", "Last year", "Actual", "Target"],
          ["First", 1, 1, 1],
          ["Referrals", 2, 10, 12],
          ["Visits", 3, 20, 15],
          ["Plans", 4, 30, 1],
          ["Reviews", 5, 40, 2],
        ]);
        expect(below.values).toEqual([["below"]]);
        expect(total.values).toEqual([[101]]);
        table.rows.getItemAt(0).delete();
        table.columns.getItem("Last year").delete();
        const data = table.getDataBodyRange().load("address,values");
        await context.sync();
        expect([data.address, data.values[0]]).toEqual(["Sheet1!A2:C5", ["Referrals", 10, 12]]);
      }),
    ));

  it("have a row of totals, lose their headings, are sorted, renamed, resized and turned into cells again", () =>
    withBook(bookOf({ Sheet1: ROWS }), async () => {
      await Excel.run(async (context) => {
        const table = sheet1(context).tables.add("A1:C3", true);
        table.name = "Board";
        table.style = "TableStyleLight9";
        table.showTotals = true;
        const totals = table.getTotalRowRange().load("values,formulas,address");
        await context.sync();
        expect([totals.address, totals.formulas, totals.values]).toEqual([
          "Sheet1!A4:C4",
          [["Total", "", "=SUBTOTAL(109,Board[Target])"]],
          [["Total", "", 27]],
        ]);
        table.sort.apply([{ key: 1, ascending: false }]);
        const data = table.getDataBodyRange().load("values");
        await context.sync();
        expect(data.values).toEqual([
          ["Visits", 20, 15],
          ["Referrals", 10, 12],
        ]);
        table.showTotals = false;
        table.showHeaders = false;
        const bare = table.getRange().load("address");
        await context.sync();
        expect(bare.address).toBe("Sheet1!A2:C3");
        table.showHeaders = true;
        table.resize("A1:B3");
        const small = table.getRange().load("values");
        await context.sync();
        expect(small.values[0]).toEqual(["Measure", "Actual"]);
        table.convertToRange();
        const left = sheet1(context).tables.load("count");
        await context.sync();
        expect(left.count).toBe(0);
      });
      expect(await refusal((context) => context.workbook.tables.getItem("Board").load("name"))).toBe(
        "ItemNotFound",
      );
    }));

  it("do not overlap, and take no name that is none", () =>
    withBook(bookOf({ Sheet1: ROWS }), async () => {
      await Excel.run((context) => {
        sheet1(context).tables.add("A1:C3", true);
        return context.sync();
      });
      const named = (name: string) =>
        refusal((context) => void (context.workbook.tables.getItem("Table1").name = name));
      expect(await refusal((context) => sheet1(context).tables.add("B2:D4", true))).toBe("InvalidArgument");
      expect([await named("two words"), await named("A1"), await named("Fine_1")]).toEqual([
        "InvalidArgument",
        "InvalidArgument",
        null,
      ]);
    }));

  it("without headings get some, above their data, which moves down", () =>
    withBook(
      bookOf({
        Sheet1: [
          [1, 2],
          [3, 4],
          [5, 6],
        ],
      }),
      () =>
        Excel.run(async (context) => {
          sheet1(context).tables.add("A1:B2", false);
          const cells = sheet1(context).getUsedRange().load("values");
          await context.sync();
          expect(cells.values).toEqual([
            ["Column1", "Column2"],
            [1, 2],
            [3, 4],
            [5, 6],
          ]);
        }),
    ));

  it("are saved and read again, changed ones with what has changed", async () => {
    const saved = await withBook(bookOf({ Sheet1: ROWS }), async ({ engine }) => {
      await Excel.run((context) => {
        sheet1(context).tables.add("A1:C3", true).name = "Board";
        sheet1(context).getRange("F1").formulas = [["=SUM(Board[Actual])"]];
        return context.sync();
      });
      return writeBook(engine.toBook());
    });
    const file = await readXlsx(saved, "Book.xlsx");
    expect(file.book.sheets[0]?.tables).toMatchObject([
      { name: "Board", columns: ["Measure", "Actual", "Target"], headings: 1, totals: 0 },
    ]);
    const changed = await withBook(file.book, async ({ engine }) => {
      await Excel.run(async (context) => {
        const table = context.workbook.tables.getItem("Board");
        table.rows.add(undefined, [["Plans", 5, 1]]);
        table.columns.getItem("Target").name = "Aim";
        table.style = "TableStyleDark1";
        const cell = sheet1(context).getRange("F1").load("values");
        await context.sync();
        expect(cell.values).toEqual([[35]]);
      });
      return writeXlsx(file, engine.toBook());
    });
    const again = await readXlsx(changed, "Book.xlsx");
    expect(again.book.sheets[0]?.tables).toMatchObject([
      {
        name: "Board",
        range: { row: 0, column: 0, rowCount: 4, columnCount: 3 },
        columns: ["Measure", "Actual", "Aim"],
        look: { style: "TableStyleDark1" },
      },
    ]);
    const without = await withBook(again.book, async ({ engine }) => {
      await Excel.run((context) => {
        context.workbook.tables.getItem("Board").convertToRange();
        return context.sync();
      });
      return writeXlsx(again, engine.toBook());
    });
    expect((await readXlsx(without, "Book.xlsx")).book.sheets[0]?.tables).toBeUndefined();
  });
});

it("a table without data takes the first row that is added in place of its blank one", () =>
  inSheet([["Month", "Count"]], async (sheet, context) => {
    const table = sheet.tables.add("A1:B1", true);
    table.rows.add(undefined, [
      ["Apr", 3],
      ["May", 4],
    ]);
    const body = table.getDataBodyRange().load("address,values");
    await context.sync();
    expect([body.address, body.values]).toEqual([
      "Sheet1!A2:B3",
      [
        ["Apr", 3],
        ["May", 4],
      ],
    ]);
    table.clearFilters();
    await expect(context.sync()).rejects.toMatchObject({
      code: "ApiNotFound",
      message: "The workbench does not implement Table.clearFilters.",
    });
  }));
