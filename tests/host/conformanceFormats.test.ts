import { describe, expect, it, test } from "vitest";
import type { BookRule } from "../../xlsx/book";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("conditional formats", () => {
  it("are found where they touch, read, added and deleted", () =>
    withBook(
      bookOf({
        Sheet1: {
          rows: [[1]],
          conditionalFormats: [
            {
              type: "cellIs",
              ranges: [{ row: 0, column: 0, rowCount: 9, columnCount: 1 }],
              operator: "lessThan",
              formulas: ["5"],
              fill: "#FFC7CE",
              priority: 0,
            },
            {
              type: "iconSet",
              ranges: [
                { row: 0, column: 2, rowCount: 1, columnCount: 1 },
                { row: 2, column: 2, rowCount: 1, columnCount: 1 },
              ],
              operator: null,
              formulas: [],
              fill: null,
              priority: 1,
            },
          ],
        },
      }),
      () =>
        Excel.run(async (context) => {
          const here = sheet(context)
            .getRange("A1:B2")
            .conditionalFormats.load("items/type,items/priority,items/id,items/stopIfTrue");
          const there = sheet(context).getRange().conditionalFormats.load("items/type");
          const none = sheet(context).getRange("E5").conditionalFormats.getCount();
          await context.sync();
          expect([
            here.items.map(({ type }) => type),
            there.items.map(({ type }) => type),
            none.value,
          ]).toEqual([["CellValue"], ["CellValue", "IconSet"], 0]);
          const [first, second] = [here.items[0], there.items[1]];
          if (!first || !second) throw new Error("There are two rules.");
          const areas = second.getRanges().load("address");
          const one = first.getRange().load("address");
          first.cellValue.load("rule,format/fill/color" as never);
          await context.sync();
          expect([one.address, areas.address]).toEqual(["Sheet1!A1:A9", "Sheet1!C1,Sheet1!C3"]);
          expect(first.cellValue.rule).toEqual({ operator: "LessThan", formula1: "=5", formula2: "" });
          const custom = sheet(context)
            .getRange("A1")
            .conditionalFormats.add(Excel.ConditionalFormatType.custom);
          custom.custom.rule.formula = "=A1>3";
          custom.custom.format.fill.color = "#C6EFCE";
          custom.load("priority,type");
          await context.sync();
          expect([custom.type, custom.priority]).toEqual(["Custom", 0]);
          first.delete();
          const left = sheet(context).getRange("A1").conditionalFormats.getCount();
          await context.sync();
          expect(left.value).toBe(1);
        }),
    ));
});

/** A rule over the cells of one column, from the first row on. */
const rule = (column: number, rowCount: number, said: Partial<BookRule>): BookRule => ({
  type: "expression",
  ranges: [{ row: 0, column, rowCount, columnCount: 1 }],
  operator: null,
  formulas: [],
  fill: "#FF0000",
  priority: 1,
  ...said,
});

test("what conditional formats show is told beside what lies beneath, and follows the cells", () =>
  withBook(
    bookOf({
      Sheet1: {
        rows: [
          [{ value: 0.4, style: { fill: "#00FF00" } }, 0.5, "Red", 7],
          [0.6, 0.5, "Green", 3],
        ],
        conditionalFormats: [
          rule(0, 2, { type: "cellIs", operator: "lessThan", formulas: ["B1"] }),
          rule(2, 2, {
            type: "containsText",
            operator: "containsText",
            formulas: ['ISNUMBER(SEARCH("red",C1))'],
          }),
          rule(3, 2, { type: "cellIs", operator: "between", formulas: ["2", "5"], fill: "#FFFF00" }),
          rule(3, 2, { formulas: ["D1<6"], fill: "#0000FF", priority: 2 }),
        ],
      },
    }),
    () =>
      Excel.run(async (context) => {
        const colours = async (): Promise<unknown> => {
          const cells = sheet(context)
            .getRange("A1:D2")
            .getDisplayedCellProperties({ format: { fill: { color: true } } });
          await context.sync();
          return cells.value.map((row) => row.map(({ format }) => format?.fill?.color));
        };
        const [none, red, yellow] = ["#FFFFFF", "#FF0000", "#FFFF00"];
        expect(await colours()).toEqual([
          [red, none, red, none],
          [none, none, none, yellow],
        ]);
        sheet(context).getRange("A1:D1").values = [[0.5, 0.5, "Amber", 2]];
        expect(await colours()).toEqual([
          ["#00FF00", none, none, yellow],
          [none, none, none, yellow],
        ]);
      }),
  ));

test("the icons of a rule are told by the names that Excel has for them", () =>
  withBook(
    bookOf({
      Sheet1: {
        rows: [[1], [0], [-1]],
        conditionalFormats: [
          rule(0, 3, {
            type: "iconSet",
            fill: null,
            iconSet: {
              name: "3TrafficLights1",
              thresholds: [
                { type: "percent", value: "0", inclusive: true },
                { type: "num", value: "0", inclusive: true },
                { type: "num", value: "0", inclusive: false },
              ],
              reversed: true,
              showValue: false,
            },
          }),
        ],
      },
    }),
    () =>
      Excel.run(async (context) => {
        const [format] = (await loaded(context, sheet(context).getRange().conditionalFormats)).items;
        const icons = format!.iconSet.load("criteria,style,reverseIconOrder,showIconOnly");
        await context.sync();
        expect([icons.style, icons.reverseIconOrder, icons.showIconOnly]).toEqual([
          "ThreeTrafficLights1",
          true,
          true,
        ]);
        expect(icons.criteria.map(({ type, formula, operator }) => [type, formula, operator])).toEqual([
          ["Percent", "=0", "GreaterThanOrEqual"],
          ["Number", "=0", "GreaterThanOrEqual"],
          ["Number", "=0", "GreaterThan"],
        ]);
      }),
  ));

async function loaded(
  context: Excel.RequestContext,
  formats: Excel.ConditionalFormatCollection,
): Promise<Excel.ConditionalFormatCollection> {
  formats.load("items/id");
  await context.sync();
  return formats;
}

describe("rows and columns", () => {
  it("are inserted and deleted with formulas following", () =>
    withBook(
      bookOf({
        Sheet1: [
          [1, "=A2"],
          [2, "=A1"],
        ],
      }),
      () =>
        Excel.run(async (context) => {
          sheet(context).getRange("2:2").insert("Down");
          sheet(context).getRange("A:A").insert("Right");
          const cells = sheet(context).getRange("A1:C3").load("formulas");
          await context.sync();
          expect(cells.formulas).toEqual([
            ["", 1, "=B3"],
            ["", "", ""],
            ["", 2, "=B1"],
          ]);
          sheet(context).getRange("2:2").delete("Up");
          sheet(context).getRange("A1").delete("Left");
          cells.load("formulas");
          await context.sync();
          expect(cells.formulas).toEqual([
            [1, "=B2", ""],
            ["", 2, "=A1"],
          ]);
          cells.load("address");
          await context.sync();
          expect(cells.address).toBe("Sheet1!A1:C2");
        }),
    ));

  it("are hidden, and have widths in points", () =>
    withBook(bookOf({ Sheet1: { rows: [[1], [2], [3]], hiddenRows: [1], columnWidths: { 0: 100 } } }), () =>
      Excel.run(async (context) => {
        const all = sheet(context).getRange("A1:B3").load("rowHidden,columnHidden,format/columnWidth");
        const second = sheet(context).getRange("A2").load("rowHidden,hidden");
        const lines = sheet(context).getRange("A1:A3").getRowProperties({ rowHidden: true });
        const first = sheet(context).getRange("A1").load("format/columnWidth");
        await context.sync();
        expect([all.rowHidden, all.columnHidden, all.format.columnWidth]).toEqual([null, false, null]);
        expect([second.rowHidden, second.hidden, first.format.columnWidth]).toEqual([true, true, 75]);
        expect(lines.value.map((line) => line.rowHidden)).toEqual([false, true, false]);
        sheet(context).getRange("A1:A2").rowHidden = false;
        second.load("rowHidden");
        await context.sync();
        expect(second.rowHidden).toBe(false);
      }),
    ));
});
