import { describe, expect, it } from "vitest";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { inSheet, refusal, sheet1 } from "./sheet1";

describe("ranges", () => {
  it("over whole columns say their address and nothing of their cells, and take nothing", () =>
    inSheet([[1, 2, 3]], async (sheet, context) => {
      const column = sheet
        .getRange("C:C")
        .load("values,text,formulas,numberFormat,address,rowCount,cellCount");
      await context.sync();
      expect([column.values, column.text, column.formulas, column.numberFormat]).toEqual([
        null,
        null,
        null,
        null,
      ]);
      expect([column.address, column.rowCount, column.cellCount]).toEqual([
        "Sheet1!C:C",
        1_048_576,
        1_048_576,
      ]);
      column.values = 5 as never;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }));

  it("resize to where their last corner comes to lie, before their first too", () =>
    inSheet([[1]], async (sheet, context) => {
      const addresses = [
        sheet.getRange("E5").getResizedRange(0, -3),
        sheet.getRange("B2:C3").getResizedRange(-1, 1),
        sheet.getRange("E5").getResizedRange(-2, 0),
      ].map((range) => range.load("address"));
      await context.sync();
      expect(addresses.map(({ address }) => address)).toEqual([
        "Sheet1!B5:E5",
        "Sheet1!B2:D2",
        "Sheet1!E3:E5",
      ]);
    }));

  it("on another sheet are not given out by this one", () =>
    withBook(
      bookOf(
        { Sheet1: [[1]], Other: [[2]] },
        {
          names: [
            { name: "There", formula: "=Other!$A$1", sheet: null },
            { name: "Here", formula: "=Sheet1!$A$1", sheet: null },
          ],
        },
      ),
      async () => {
        expect(await refusal((context) => sheet1(context).getRange("There").load("address"))).toBe(
          "InvalidArgument",
        );
        expect(await refusal((context) => sheet1(context).getRange("Other!A1").load("address"))).toBe(
          "InvalidArgument",
        );
        expect(await refusal((context) => sheet1(context).getRange("Here").load("address"))).toBeNull();
        expect(await refusal((context) => sheet1(context).getRange("Sheet1!A1").load("address"))).toBeNull();
      },
    ));

  it("of a sheet that went are not found, and the error says where", () =>
    withBook(bookOf({ Sheet1: [[1]], Other: [[2]] }), () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("Other").getRange("A1").load("values");
        await context.sync();
        context.workbook.worksheets.getItem("Other").delete();
        range.load("values");
        await expect(context.sync()).rejects.toMatchObject({ code: "ItemNotFound" });
        sheet1(context).getRange("A1:B1").values = [[1, 2, 3]];
        await expect(context.sync()).rejects.toMatchObject({ debugInfo: { errorLocation: "Range.values" } });
      }),
    ));

  it("take one value, or an array of one, for all their cells", () =>
    inSheet([[1]], async (sheet, context) => {
      const range = sheet.getRange("A1:B2");
      range.values = [[7]];
      range.numberFormat = [["0.0"]];
      range.load("values,text");
      await context.sync();
      expect([range.values, range.text]).toEqual([
        [
          [7, 7],
          [7, 7],
        ],
        [
          ["7.0", "7.0"],
          ["7.0", "7.0"],
        ],
      ]);
    }));

  it("take HTML's names of colours", () =>
    inSheet([[1]], async (sheet, context) => {
      const [fill, font] = [sheet.getRange("A1").format.fill, sheet.getRange("A1").format.font];
      fill.color = "LightSteelBlue";
      font.color = "tomato";
      fill.load("color");
      font.load("color");
      await context.sync();
      expect([fill.color, font.color]).toEqual(["#B0C4DE", "#FF6347"]);
    }));

  it("make columns as wide as their longest text", () =>
    inSheet([["a"], ["a much longer text than the column has room for"]], async (sheet, context) => {
      const column = sheet.getRange("A1:A2");
      column.format.autofitColumns();
      column.format.load("columnWidth");
      const other = sheet.getRange("B1");
      other.format.load("columnWidth");
      await context.sync();
      expect(column.format.columnWidth).toBeGreaterThan(other.format.columnWidth * 2);
    }));
});

describe("clearing", () => {
  const RULE = { type: "expression", operator: null, formulas: ["A1>1"], fill: "#FFC7CE", priority: 1 };
  const A1_A4 = { row: 0, column: 0, rowCount: 4, columnCount: 1 };
  const RULED = {
    rows: [[1], [2], [3], [4]],
    conditionalFormats: [{ ...RULE, ranges: [A1_A4] }],
    validations: [
      { ranges: [A1_A4], attributes: { type: "whole", operator: "greaterThan" }, formulas: ["A1"] },
    ],
  };

  it("takes values, looks, rules and validations of these cells, and leaves them to the others", () =>
    inSheet(RULED, async (sheet, context) => {
      sheet.getRange("A1:A2").clear();
      const count = sheet.getRange("A1:A2").conditionalFormats.getCount();
      const validation = sheet.getRange("A1:A2").dataValidation.load("type");
      const left = sheet.getRange("A3").conditionalFormats.getItemAt(0);
      const ranges = left.getRanges().load("address");
      left.load("custom/rule/formula");
      const kept = sheet.getRange("A3").dataValidation.load("rule");
      await context.sync();
      expect([count.value, validation.type]).toEqual([0, "None"]);
      expect([ranges.address, left.custom.rule.formula]).toEqual(["Sheet1!A3:A4", "=A3>1"]);
      expect(kept.rule.wholeNumber?.formula1).toBe("=A3");
    }));

  it("of rules in a part of their cells leaves the rest", () =>
    inSheet(RULED, async (sheet, context) => {
      sheet.getRange("A2:A3").conditionalFormats.clearAll();
      const ranges = sheet.getRange("A1:A4").conditionalFormats.getItemAt(0).getRanges().load("address");
      await context.sync();
      expect(ranges.address).toBe("Sheet1!A1,Sheet1!A4");
    }));

  it("takes links, with their look or without, and refuses what it does not know", () =>
    withBook(bookOf({ Sheet1: [["a", "b"]] }), async () => {
      await Excel.run(async (context) => {
        const cells = sheet1(context).getRange("A1:B1");
        sheet1(context).getRange("A1").hyperlink = {
          address: "https://example.org/",
          textToDisplay: "There",
        };
        sheet1(context).getRange("B1").hyperlink = { documentReference: "Sheet1!A9", screenTip: "Down" };
        const [one, other] = ["A1", "B1"].map((at) => sheet1(context).getRange(at).load("hyperlink,values"));
        await context.sync();
        expect(one?.hyperlink).toEqual({ address: "https://example.org/", textToDisplay: "There" });
        expect(other?.hyperlink).toEqual({
          documentReference: "Sheet1!A9",
          screenTip: "Down",
          textToDisplay: "b",
        });
        sheet1(context).getRange("A1").clear("Hyperlinks");
        sheet1(context).getRange("B1").clear("RemoveHyperlinks");
        const colors = ["A1", "B1"].map((at) => sheet1(context).getRange(at).format.font.load("color"));
        cells.load("values");
        await context.sync();
        expect(cells.values).toEqual([["There", "b"]]);
        expect(colors.map(({ color }) => color)).toEqual(["#0563C1", "#000000"]);
      });
      expect(
        await refusal((context) =>
          sheet1(context)
            .getRange("A1")
            .clear("Everything" as never),
        ),
      ).toBe("InvalidArgument");
    }));
});

it("a list of choices may be taken from a range, which is named in the rule", () =>
  withBook(bookOf({ Sheet1: [[1]], Names: [["a"], ["b"]] }), () =>
    Excel.run(async (context) => {
      const { dataValidation } = sheet1(context).getRange("A1");
      const source = context.workbook.worksheets.getItem("Names").getRange("A1:A2");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.load("rule");
      await context.sync();
      expect(dataValidation.rule.list?.source).toBe("=Names!$A$1:$A$2");
    }),
  ));
