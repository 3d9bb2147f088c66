import { describe, expect, it } from "vitest";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { inSheet, refusal, sheet1 } from "./sheet1";

describe("sheets", () => {
  it("refuse names that Excel keeps or cannot write", () =>
    withBook(bookOf({ Sheet1: [[1]] }), async () => {
      const codes: (string | null)[] = [];
      for (const name of ["x".repeat(32), "a:b", "'a", "History", "history", "Ok"])
        codes.push(await refusal((context) => context.workbook.worksheets.add(name)));
      expect(codes).toEqual([...new Array<string>(5).fill("InvalidArgument"), null]);
    }));

  it("are copied under a name with a number, to the place that is asked for", () =>
    withBook(bookOf({ Sheet1: [[1]], Other: [[2]] }), () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const sheet = sheet1(context);
        sheet.copy();
        sheet.copy("Beginning");
        sheet.copy("After", sheet);
        sheet.copy("Before", worksheets.getItem("Other"));
        worksheets.load("items/name");
        await context.sync();
        expect(worksheets.items.map(({ name }) => name)).toEqual([
          "Sheet1 (3)",
          "Sheet1",
          "Sheet1 (4)",
          "Sheet1 (5)",
          "Other",
          "Sheet1 (2)",
        ]);
        worksheets.getItem("Other").position = 0;
        worksheets.load("items/name");
        await context.sync();
        expect(worksheets.items[0]?.name).toBe("Other");
      }),
    ));

  it("tell all that their protection allows, and allow it", () =>
    withBook(bookOf({ Sheet1: [["a", "=1+1"]] }), async () => {
      await Excel.run(async (context) => {
        const sheet = sheet1(context);
        sheet.protection.protect({ allowInsertRows: true, allowFormatCells: true });
        sheet.getRange("1:1").insert("Down");
        sheet.getRange("A2").format.fill.color = "red";
        sheet.protection.load("options");
        await context.sync();
        expect(sheet.protection.options).toMatchObject({
          allowAutoFilter: false,
          allowDeleteColumns: false,
          allowDeleteRows: false,
          allowFormatCells: true,
          allowInsertRows: true,
          allowSort: false,
          selectionMode: "Normal",
        });
      });
      const denied = [
        (context: Excel.RequestContext) => sheet1(context).getRange("2:2").delete("Up"),
        (context: Excel.RequestContext) => sheet1(context).getRange("A:A").insert("Right"),
        (context: Excel.RequestContext) => (sheet1(context).getRange("A:A").format.columnWidth = 10),
      ];
      for (const act of denied) expect(await refusal((context) => void act(context))).toBe("AccessDenied");
    }));

  it("keep custom XML that is well-formed, and refuse any other", () =>
    withBook(bookOf({ Sheet1: [[1]] }), async () => {
      const codes: (string | null)[] = [];
      for (const xml of [
        "no",
        "<a><b></a>",
        "<a/><b/>",
        "<a>&nope;</a>",
        "<a b='1' b='2'/>",
        '<a x="<"/>',
        "<a><!-- - --><b c='1'/>&amp;<![CDATA[<]]></a>",
      ])
        codes.push(await refusal((context) => context.workbook.customXmlParts.add(xml)));
      expect(codes).toEqual([...new Array<string>(6).fill("InvalidArgument"), null]);
    }));
});

describe("names", () => {
  it("of constants tell their type and value", () =>
    withBook(
      bookOf(
        { Sheet1: [[20]] },
        {
          names: [
            { name: "Rate", formula: "=0.05", sheet: null },
            { name: "Below", formula: "=-5", sheet: null },
            { name: "Who", formula: '="Devon"', sheet: null },
            { name: "Yes", formula: "=TRUE", sheet: null },
            { name: "Half", formula: "=Sheet1!$A$1/2", sheet: null },
            { name: "List", formula: "={1,2,3}", sheet: null },
            { name: "Secret", formula: "=Sheet1!$A$1", sheet: null, hidden: true },
          ],
        },
      ),
      () =>
        Excel.run(async (context) => {
          const { names } = context.workbook;
          names.load("items/name,items/type,items/value,items/formula,items/visible");
          await context.sync();
          expect(
            names.items.map(({ type, value, formula, visible }) => [
              type,
              value as unknown,
              String(formula),
              visible,
            ]),
          ).toEqual([
            ["Double", 0.05, "=0.05", true],
            ["Double", -5, "=-5", true],
            ["String", "Devon", '="Devon"', true],
            ["Boolean", true, "=TRUE", true],
            ["Double", 10, "=Sheet1!$A$1/2", true],
            ["Array", "{1,2,3}", "={1,2,3}", true],
            ["Range", "Sheet1!$A$1", "=Sheet1!$A$1", false],
          ]);
        }),
    ));

  it("are added, used by formulas, changed and deleted", () =>
    inSheet([[2, 3]], async (sheet, context) => {
      const { names } = context.workbook;
      const name = names.add("Both", sheet.getRange("A1:B1"), "Two cells");
      sheet.getRange("A2").formulas = [["=SUM(Both)"]];
      const cell = sheet.getRange("A2").load("values");
      name.load("formula,comment,type");
      await context.sync();
      expect([name.formula, name.comment, name.type]).toEqual(["=Sheet1!$A$1:$B$1", "Two cells", "Range"]);
      expect(cell.values).toEqual([[5]]);
      name.formula = "=Sheet1!$B$1";
      cell.load("values");
      await context.sync();
      expect(cell.values).toEqual([[3]]);
      name.delete();
      names.load("items");
      cell.load("values");
      await context.sync();
      expect([names.items.length, cell.values]).toEqual([0, [["#NAME?"]]]);
    }));
});

describe("calculation", () => {
  it("by hand waits until it is told, but for the formula that is entered", () =>
    inSheet([[1, "=A1*2"]], async (sheet, context) => {
      context.application.calculationMode = "Manual";
      sheet.getRange("A1").values = [[5]];
      sheet.getRange("C1").formulas = [["=A1*3"]];
      const cells = sheet.getRange("B1:C1").load("values");
      await context.sync();
      expect(cells.values).toEqual([[2, 15]]);
      context.application.calculate("Recalculate");
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[10, 15]]);
    }));

  it("spills give way to what is written into them, and come back", () =>
    inSheet([["=SEQUENCE(3)"]], async (sheet, context) => {
      const cells = sheet.getRange("A1:A3").load("values");
      await context.sync();
      expect(cells.values).toEqual([[1], [2], [3]]);
      sheet.getRange("A2").values = [["x"]];
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([["#SPILL!"], ["x"], [""]]);
      sheet.getRange("A2").clear();
      cells.load("values");
      await context.sync();
      expect(cells.values).toEqual([[1], [2], [3]]);
    }));
});

it("says what the file says of itself", () =>
  withBook(bookOf({ Sheet1: [[1]] }, { properties: { title: "Scorecard title", author: "Analyst" } }), () =>
    Excel.run(async (context) => {
      const { properties } = context.workbook;
      properties.load("title,author,subject");
      await context.sync();
      expect([properties.title, properties.author, properties.subject]).toEqual([
        "Scorecard title",
        "Analyst",
        "",
      ]);
    }),
  ));

it("refuses by name what the file holds and the workbench does not read", () =>
  withBook(
    bookOf({ Sheet1: { rows: [[1]], unread: ["comments", "pivotTables"] }, Other: [[1]] }),
    async () => {
      expect(await refusal((context) => sheet1(context).comments.load("items"))).toBe("ApiNotFound");
      expect(await refusal((context) => sheet1(context).pivotTables.load("items"))).toBe("ApiNotFound");
      expect(
        await refusal((context) => context.workbook.worksheets.getItem("Other").comments.load("items")),
      ).toBeNull();
    },
  ));
