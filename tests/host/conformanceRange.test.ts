import { describe, expect, it } from "vitest";
import { bookOf } from "./support/bookOf";
import { countSyncs, withBook } from "./support/withBook";

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("ranges, as Microsoft documents them", () => {
  it("reads values, formulas, text and formats", () =>
    withBook(
      bookOf({
        Sheet1: [
          ["Name", 0.256, true],
          ["x", "=B1*2", null],
        ],
      }),
      () =>
        Excel.run(async (context) => {
          const used = sheet(context)
            .getUsedRange()
            .load("values,formulas,text,numberFormat,address,rowCount,valueTypes");
          await context.sync();
          expect(used.address).toBe("Sheet1!A1:C2");
          expect(used.values).toEqual([
            ["Name", 0.256, true],
            ["x", 0.512, ""],
          ]);
          expect(used.formulas).toEqual([
            ["Name", 0.256, true],
            ["x", "=B1*2", ""],
          ]);
          expect(used.text).toEqual([
            ["Name", "0.256", "TRUE"],
            ["x", "0.512", ""],
          ]);
          expect(used.numberFormat).toEqual([
            ["General", "General", "General"],
            ["General", "General", "General"],
          ]);
          expect(used.valueTypes).toEqual([
            ["String", "Double", "Boolean"],
            ["String", "Double", "Empty"],
          ]);
        }),
    ));

  it("leaves cells alone for null and empties them for an empty string", () =>
    withBook(bookOf({ Sheet1: [[1, 2, 3]] }), () =>
      Excel.run(async (context) => {
        const cells = sheet(context).getRange("A1:C1");
        cells.values = [[null, "", 9]];
        cells.load("values");
        await context.sync();
        expect(cells.values).toEqual([[1, "", 9]]);
      }),
    ));

  it("parses what is written as if it were typed", () =>
    withBook(bookOf({ Sheet1: [["a"]] }), () =>
      Excel.run(async (context) => {
        const cells = sheet(context).getRange("A1:H1");
        cells.values = [["25%", "1,234", "TRUE", "=1+1", "'10/20", "5/454", "1e3", "text"]];
        cells.load("values,numberFormat,formulas");
        await context.sync();
        expect(cells.values).toEqual([[0.25, 1234, true, 2, "10/20", "5/454", 1000, "text"]]);
        expect(cells.numberFormat[0]?.slice(0, 2)).toEqual(["0%", "#,##0"]);
        expect(cells.formulas[0]?.[3]).toBe("=1+1");
      }),
    ));

  it("makes a date of 10/20, unless the cell's format is text first", () =>
    withBook(bookOf({ Sheet1: [["a"]] }), () =>
      Excel.run(async (context) => {
        const [dated, kept] = [sheet(context).getRange("A1"), sheet(context).getRange("A2")];
        dated.values = [["10/20"]];
        kept.numberFormat = [["@"]];
        kept.values = [["10/20"]];
        dated.load("values,numberFormat,text");
        kept.load("values,numberFormat,text");
        await context.sync();
        expect(typeof dated.values[0]?.[0]).toBe("number");
        expect(dated.numberFormat).toEqual([["d-mmm"]]);
        expect(dated.text).toEqual([["20-Oct"]]);
        expect(kept.values).toEqual([["10/20"]]);
      }),
    ));

  it("refuses an array of another size, and a text that is too long", () =>
    withBook(bookOf({ Sheet1: [["a"]] }), () =>
      Excel.run(async (context) => {
        sheet(context).getRange("A1:B2").values = [[1, 2]];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
        sheet(context).getRange("A1").values = [["x".repeat(32_768)]];
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
        sheet(context).getRange("A1").values = [["x".repeat(32_767)]];
        await context.sync();
      }),
    ));

  it("says of a cell without a fill that it is white with the pattern None", () =>
    withBook(bookOf({ Sheet1: [[{ value: 1, style: { fill: "#C6EFCE" } }, 2]] }), () =>
      Excel.run(async (context) => {
        const cells = sheet(context).getRange("A1:B1");
        const looks = cells.getCellProperties({
          address: true,
          format: { fill: { color: true, pattern: true } },
        });
        cells.load("format/fill/color");
        const second = sheet(context)
          .getRange("B1")
          .load("format/fill/color,format/fill/pattern" as never);
        await context.sync();
        expect(looks.value[0]?.[0]).toEqual({
          address: "Sheet1!A1",
          format: { fill: { color: "#C6EFCE", pattern: "Solid" } },
        });
        expect(looks.value[0]?.[1]?.format?.fill).toEqual({ color: "#FFFFFF", pattern: "None" });
        expect(cells.format.fill.color).toBeNull();
        expect(second.format.fill.color).toBe("#FFFFFF");
      }),
    ));

  it("sets fills cell by cell, over several areas, and clears them", () =>
    withBook(bookOf({ Sheet1: [[1, 2, 3]] }), () =>
      Excel.run(async (context) => {
        const cells = sheet(context).getRange("A1:C1");
        cells.setCellProperties([
          [{ format: { fill: { color: "#c6efce" } } }, {}, { format: { fill: { color: "#FFC7CE" } } }],
        ]);
        const areas = sheet(context).getRanges("A2,C2:C3");
        areas.format.fill.color = "#FFEB9C";
        sheet(context).getRange("C1").format.fill.clear();
        areas.load("address,areaCount");
        const looks = sheet(context)
          .getRange("A1:C3")
          .getCellProperties({ format: { fill: { color: true } } });
        await context.sync();
        expect(areas.address).toBe("Sheet1!A2,Sheet1!C2:C3");
        expect(looks.value.map((row) => row.map((cell) => cell.format?.fill?.color))).toEqual([
          ["#C6EFCE", "#FFFFFF", "#FFFFFF"],
          ["#FFEB9C", "#FFFFFF", "#FFEB9C"],
          ["#FFFFFF", "#FFFFFF", "#FFEB9C"],
        ]);
      }),
    ));

  it("counts syncs, and not the library's own tidying up", () =>
    withBook(bookOf({ Sheet1: [[1]] }), async (open) => {
      const syncs = await countSyncs(open, () =>
        Excel.run(async (context) => {
          const cell = sheet(context).getRange("A1").load("values");
          await context.sync();
          cell.values = [[2]];
          await context.sync();
        }),
      );
      expect(syncs).toBe(2);
    }));

  it("writes more than 1,500 cells, which the library sends in pieces", () =>
    withBook(bookOf({ Sheet1: [[1]] }), () =>
      Excel.run(async (context) => {
        const cells = sheet(context).getRange("A1:E1000");
        cells.values = Array.from({ length: 1000 }, (_, row) => [row, 1, 2, 3, 4]);
        await context.sync();
        cells.load("values");
        await context.sync();
        expect(cells.values[999]).toEqual([999, 1, 2, 3, 4]);
      }),
    ));

  it("gives null for more than five million cells, and the used range of a sparse sheet at once", () =>
    withBook(bookOf({ Sheet1: { rows: [[1]] } }), () =>
      Excel.run(async (context) => {
        sheet(context).getRange("F1048576").values = [[2]];
        await context.sync();
        const used = sheet(context).getUsedRange().load("address,rowCount,values");
        await context.sync();
        expect(used.address).toBe("Sheet1!A:F");
        expect(used.values).toBeNull();
      }),
    ));

  it("finds its way from range to range", () =>
    withBook(
      bookOf({
        Sheet1: [
          [1, 2],
          [3, 4],
        ],
      }),
      () =>
        Excel.run(async (context) => {
          const start = sheet(context).getRange("B2:C4");
          const found = [
            start.getCell(1, 1),
            start.getRow(2),
            start.getColumn(0),
            start.getOffsetRange(1, -1),
            start.getResizedRange(1, 0),
            start.getBoundingRect("A1"),
            start.getIntersection("C4:D9"),
            start.getEntireRow(),
            start.getEntireColumn(),
            start.getLastRow(),
            start.getUsedRange(true),
            sheet(context).getRangeByIndexes(1, 2, 3, 1),
            sheet(context).getCell(4, 4),
          ];
          const none = start.getIntersectionOrNullObject("F9");
          for (const one of found) one.load("address");
          await context.sync();
          expect(found.map((one) => one.address.replace("Sheet1!", ""))).toEqual([
            "C3",
            "B4:C4",
            "B2:B4",
            "A3:B5",
            "B2:C5",
            "A1:C4",
            "C4",
            "2:4",
            "B:C",
            "B4:C4",
            "B2",
            "C2:C4",
            "E5",
          ]);
          expect(none.isNullObject).toBe(true);
        }),
    ));

  it("refuses by name what the workbench lacks", () =>
    withBook(bookOf({ Sheet1: [[1]] }), () =>
      Excel.run(async (context) => {
        sheet(context).getRange("A1").getSpillingToRange();
        await expect(context.sync()).rejects.toMatchObject({
          code: "ApiNotFound",
          message: "The workbench does not implement Range.getSpillingToRange.",
        });
      }),
    ));
});
