import { describe, expect, it } from "vitest";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { inSheet, sheet1 } from "./sheet1";

describe("conditional formats as they are displayed", () => {
  const wanted = { format: { fill: { color: true }, font: { color: true } } };
  const colors = async (sheet: Excel.Worksheet, address: string, context: Excel.RequestContext) => {
    const shown = (
      sheet.getRange(address) as unknown as {
        getDisplayedCellProperties(one: object): OfficeExtension.ClientResult<Excel.CellProperties[][]>;
      }
    ).getDisplayedCellProperties(wanted);
    await context.sync();
    return shown.value.flat().map(({ format }) => [format?.fill?.color, format?.font?.color]);
  };

  it("show a custom rule whichever is set first, its formula or its look", () =>
    inSheet([[5], [1]], async (sheet, context) => {
      const rule = sheet.getRange("A1:A2").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=A1>3";
      rule.custom.format.fill.color = "#FF0000";
      rule.custom.format.font.color = "#9C0006";
      expect(await colors(sheet, "A1:A2", context)).toEqual([
        ["#FF0000", "#9C0006"],
        ["#FFFFFF", "#000000"],
      ]);
    }));

  it("take fill and font each from the first rule that sets it, and stop where a rule says so", () =>
    inSheet([[5], [1]], async (sheet, context) => {
      const add = (formula: string, fill: string | null, font: string | null, stops: boolean): void => {
        const rule = sheet.getRange("A1:A2").conditionalFormats.add("CellValue");
        if (font) rule.cellValue.format.font.color = font;
        if (fill) rule.cellValue.format.fill.color = fill;
        rule.cellValue.rule = { operator: "GreaterThan", formula1: formula };
        rule.stopIfTrue = stops;
      };
      add("=0", "#00FF00", "#111111", false);
      add("=3", "#FFC7CE", null, true);
      expect(await colors(sheet, "A1:A2", context)).toEqual([
        ["#FFC7CE", "#000000"],
        ["#00FF00", "#111111"],
      ]);
    }));

  it("compare text with numbers as formulas do: any text is more", () =>
    inSheet([["n/a"], [7], [""]], async (sheet, context) => {
      const rule = sheet.getRange("A1:A3").conditionalFormats.add("CellValue");
      rule.cellValue.rule = { operator: "GreaterThan", formula1: "=10" };
      rule.cellValue.format.fill.color = "red";
      expect((await colors(sheet, "A1:A3", context)).map(([fill]) => fill)).toEqual([
        "#FF0000",
        "#FFFFFF",
        "#FFFFFF",
      ]);
    }));
});

describe("events", () => {
  it("of one cell carry what it held and holds", () =>
    withBook(
      bookOf({
        Sheet1: [
          ["a", "b"],
          ["c", 1],
        ],
      }),
      async ({ host }) => {
        const events: Excel.WorksheetChangedEventArgs[] = [];
        await Excel.run(async (context) => {
          sheet1(context).onChanged.add(async (event) => void events.push(event));
          await context.sync();
          sheet1(context).getRange("B2").values = [[5]];
          await context.sync();
          sheet1(context).getRange("A1:B1").values = [[1, 2]];
          await context.sync();
          sheet1(context).getRange("A2").values = [["=B2*2"]];
          await context.sync();
        });
        await host.idle();
        await host.idle();
        expect(events.map(({ address, details }) => [address, details])).toEqual([
          ["B2", { valueBefore: 1, valueAfter: 5, valueTypeBefore: "Double", valueTypeAfter: "Double" }],
          ["A1:B1", undefined],
          ["A2", { valueBefore: "c", valueAfter: 10, valueTypeBefore: "String", valueTypeAfter: "Double" }],
        ]);
      },
    ));

  it("tell that a sheet is hidden", () =>
    withBook(bookOf({ Sheet1: [[1]], Other: [[2]] }), async ({ host }) => {
      const events: unknown[] = [];
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onVisibilityChanged.add(async ({ visibilityBefore, visibilityAfter }) => {
          events.push([visibilityBefore, visibilityAfter]);
        });
        await context.sync();
        worksheets.getItem("Other").visibility = "Hidden";
        await context.sync();
      });
      await host.idle();
      await host.idle();
      expect(events).toEqual([["Visible", "Hidden"]]);
    }));
});
