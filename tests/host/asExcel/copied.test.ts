import { describe, expect, it } from "vitest";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { inSheet, sheet1 } from "./sheet1";

const ROWS = [
  ["Measure", "Actual", "Target"],
  ["Referrals", 10, 12],
  ["Visits", 20, 15],
];

describe("sheets that are copied and renamed", () => {
  // Worksheet.copy: "Copies a worksheet"; in Excel links, print set-up, tables, charts and names are copied with it.
  it("take links, tables, charts, print set-up and names along, which then speak of the copy", () =>
    withBook(bookOf({ Sheet1: ROWS }), ({ engine }) =>
      Excel.run(async (context) => {
        const sheet = sheet1(context);
        sheet.getRange("A2").hyperlink = { address: "https://example.org/" };
        sheet.pageLayout.orientation = "Landscape";
        sheet.tables.add("A1:C3", true);
        sheet.charts.add("Line", sheet.getRange("A1:C3"), "Columns");
        sheet.names.add("Own", sheet.getRange("B2"));
        context.workbook.names.add("OfAll", sheet.getRange("B3"));
        sheet.getRange("E1").formulas = [["=SUM(Table1[Actual])+Own+OfAll"]];
        await context.sync();
        const copy = sheet.copy("End");
        copy.name = "July";
        copy.getRange("B2:B3").values = [[100], [200]];
        const sum = copy.getRange("E1").load("values,formulas");
        const link = copy.getRange("A2").load("hyperlink");
        const names = copy.names.load("items/name,items/formula");
        const tables = copy.tables.load("items/name");
        copy.load("pageLayout/orientation" as never);
        await context.sync();
        expect(sum.formulas).toEqual([["=SUM(Table12[Actual])+Own+OfAll"]]);
        expect(sum.values).toEqual([[600]]);
        expect(link.hyperlink.address).toBe("https://example.org/");
        expect(names.items.map(({ name, formula }) => [name, String(formula)]).sort()).toEqual([
          ["OfAll", "=July!$B$3"],
          ["Own", "=July!$B$2"],
        ]);
        expect(tables.items.map(({ name }) => name)).toEqual(["Table12"]);
        expect(copy.pageLayout.orientation).toBe("Landscape");
        const drawn = engine.toBook().sheets.map(({ charts }) => charts?.[0]?.series[0]?.values);
        expect(drawn).toEqual(["Sheet1!$B$2:$B$3", "July!$B$2:$B$3"]);
      }),
    ));

  it("are followed by names, and names of one sheet mean that sheet's cells", () =>
    withBook(
      bookOf(
        { Sheet1: [[1, "=Own*2"]], Two: [[5, "=Own*2"]], Three: [["=Own", "=OfAll"]] },
        {
          names: [
            { name: "Own", formula: "=Sheet1!$A$1", sheet: "Sheet1" },
            { name: "Own", formula: "=Two!$A$1", sheet: "Two" },
            { name: "OfAll", formula: "=Sheet1!$A$1", sheet: null },
          ],
        },
      ),
      ({ engine }) =>
        Excel.run(async (context) => {
          sheet1(context).name = "Renamed";
          await context.sync();
          await engine.calculateAll();
          const cells = ["Renamed", "Two", "Three"].map((name) =>
            context.workbook.worksheets.getItem(name).getRange("A1:C1").load("values"),
          );
          const name = context.workbook.names.getItem("OfAll").load("formula");
          const place = context.workbook.names.getItem("OfAll").getRange().load("address");
          await context.sync();
          expect(cells.map(({ values }) => values[0])).toEqual([
            [1, 2, ""],
            [5, 10, ""],
            ["#NAME?", 1, ""],
          ]);
          expect([name.formula, place.address]).toEqual(["=Renamed!$A$1", "Renamed!A1"]);
        }),
    ));
});

describe("cells that are copied", () => {
  it("fill a target that is no multiple of them once, and stay merged", () =>
    inSheet(ROWS, async (sheet, context) => {
      sheet.getRange("A1:B1").merge();
      sheet.getRange("F1:F3").copyFrom("A2:A3");
      sheet.getRange("H1:H4").copyFrom("A2:A3");
      sheet.getRange("J1").copyFrom("A1:B1");
      sheet.getRange("J1:K1").values = [["over", "beneath"]];
      const cells = sheet.getRange("F1:K4").load("values");
      await context.sync();
      expect(cells.values).toEqual([
        ["Referrals", "", "Referrals", "", "over", ""],
        ["Visits", "", "Visits", "", "", ""],
        ["", "", "Referrals", "", "", ""],
        ["", "", "Visits", "", "", ""],
      ]);
    }));

  it("are copied with what their formulas give, entered in the same batch", () =>
    inSheet(ROWS, async (sheet, context) => {
      sheet.getRange("D2").formulas = [["=B2*2"]];
      sheet.getRange("E2").copyFrom("D2", "Values");
      const cell = sheet.getRange("E2").load("formulas");
      await context.sync();
      expect(cell.formulas).toEqual([[20]]);
    }));
});
