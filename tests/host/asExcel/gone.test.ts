import { describe, expect, it } from "vitest";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { inSheet, refusal, sheet1 } from "./sheet1";

const BOOK = bookOf(
  {
    Sheet1: [
      ["t", "=SUM(B2:B3)", "=SUM($C$2:C3)"],
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ],
    Other: [["=Sheet1!A2", "=SUM(Sheet1!B2:B3)", "=A9+Sheet1!$B$2", "=First", "=SUM(Sheet1!2:2)"]],
  },
  {
    names: [
      { name: "First", formula: "=Sheet1!$B$2", sheet: null },
      { name: "Twice", formula: "=SUM(Sheet1!$B$2:$B$2)*2", sheet: null },
      { name: "Both", formula: "=Sheet1!$B$2:$B$3", sheet: null },
    ],
  },
);

describe("what pointed at lines that went", () => {
  it("says #REF! with its sheet, and a range of which one row is left stays a range", () =>
    withBook(BOOK, () =>
      Excel.run(async (context) => {
        const sheet = sheet1(context);
        const rule = sheet.getRange("A4").conditionalFormats.add("Custom");
        rule.custom.rule.formula = "=$B$2>1";
        sheet.getRange("A3").dataValidation.rule = {
          wholeNumber: { formula1: "=$B$2", formula2: 5, operator: "Between" },
        };
        sheet.getRange("2:2").delete("Up");
        const own = sheet.getRange("B1:C1").load("formulas,values");
        const others = context.workbook.worksheets.getItem("Other").getRange("A1:E1").load("formulas,values");
        const names = context.workbook.names.load("items/name,items/formula,items/value,items/type");
        const validation = sheet.getRange("A2").dataValidation.load("rule");
        rule.load("custom/rule/formula");
        await context.sync();
        expect([own.formulas, own.values]).toEqual([[["=SUM(B2:B2)", "=SUM($C$2:C2)"]], [[5, 6]]]);
        expect(others.formulas).toEqual([
          ["=Sheet1!#REF!", "=SUM(Sheet1!B2:B2)", "=A9+Sheet1!#REF!", "=First", "=SUM(Sheet1!#REF!)"],
        ]);
        expect(others.values).toEqual([["#REF!", 5, "#REF!", "#REF!", "#REF!"]]);
        expect(names.items.map(({ name, formula, value }) => [name, String(formula), String(value)])).toEqual(
          [
            ["First", "=Sheet1!#REF!", "#REF!"],
            ["Twice", "=SUM(Sheet1!#REF!)*2", "#REF!"],
            ["Both", "=Sheet1!$B$2:$B$2", "Sheet1!$B$2:$B$2"],
          ],
        );
        expect(rule.custom.rule.formula).toBe("=#REF!>1");
        expect(validation.rule.wholeNumber?.formula1).toBe("=#REF!");
        sheet.getRange("2:3").delete("Up");
        own.load("formulas,values");
        await context.sync();
        expect([own.formulas, own.values]).toEqual([[["=SUM(#REF!)", "=SUM(#REF!)"]], [["#REF!", "#REF!"]]]);
      }),
    ));

  it("follows columns alike", () =>
    inSheet(
      [
        ["=SUM(B2:D2)", 1, 2, 3, "=C1"],
        [null, 4, 5, 6],
      ],
      async (sheet, context) => {
        sheet.getRange("C:D").delete("Left");
        const cells = sheet.getRange("A1:C1").load("formulas");
        await context.sync();
        expect(cells.formulas).toEqual([["=SUM(B2:B2)", 1, "=#REF!"]]);
      },
    ));

  it("names the cells of a sheet that went", () =>
    withBook(BOOK, () =>
      Excel.run(async (context) => {
        sheet1(context).delete();
        const cells = context.workbook.worksheets.getItem("Other").getRange("A1:E1").load("formulas,values");
        const names = context.workbook.names.load("items/formula");
        await context.sync();
        expect(cells.formulas).toEqual([
          ["=#REF!A2", "=SUM(#REF!B2:B3)", "=A9+#REF!$B$2", "=First", "=SUM(#REF!2:2)"],
        ]);
        expect(cells.values).toEqual([["#REF!", "#REF!", "#REF!", "#REF!", "#REF!"]]);
        expect(names.items[0]?.formula).toBe("=#REF!$B$2");
      }),
    ));

  it("is written again by undo", () =>
    withBook(BOOK, async ({ engine }) => {
      const [one, other] = engine.sheets();
      engine.remove(one?.id ?? "", { row: 1, column: 0, rowCount: 1, columnCount: 16_384 }, "up");
      await engine.settle();
      await engine.undo();
      await engine.settle();
      const formulas = [engine.cell(one?.id ?? "", 0, 1), engine.cell(other?.id ?? "", 0, 0)].map(
        ({ formula }) => formula,
      );
      expect(formulas).toEqual(["=SUM(B2:B3)", "=Sheet1!A2"]);
    }));
});

describe("a formula with a mistake", () => {
  const MISTAKES = [
    "=1+",
    "=SUM(A1,,B)(",
    "=SUM(A1",
    '="a',
    "={1,2",
    "={1,2;3}",
    "=SUM(1;2)",
    "=1 2",
    "=LEN()",
    '=LEFT("a",1,2)',
    "=IF(1,2,3,4)",
    "=VLOOKUP(1,A1:B2)",
    "=PI(1)",
  ];

  it.each(MISTAKES)("is refused: %s", (formula) =>
    inSheet([[1, 2]], async (sheet, context) => {
      const cell = sheet.getRange("D1");
      cell.formulas = [[formula]];
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      const rule = sheet.getRange("A1").conditionalFormats.add("Custom");
      rule.custom.rule.formula = formula;
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
      context.workbook.names.add("Wrong", formula);
      await expect(context.sync()).rejects.toMatchObject({ code: "InvalidArgument" });
    }),
  );

  it("is none where Excel shows an error", async () => {
    for (const formula of [
      "=NOSUCH(1)",
      "=nosuch",
      "=1/0",
      "=A1 B1",
      "=+A1",
      "=50%%",
      "=NOW()",
      "=SUM(#REF!A1)",
    ])
      expect(
        await withBook(bookOf({ Sheet1: [[1]] }), () =>
          refusal((context) => {
            sheet1(context).getRange("D1").formulas = [[formula]];
          }),
        ),
      ).toBeNull();
  });

  it("with a function that the workbench lacks is refused by the function's name", () =>
    inSheet([[1]], async (sheet, context) => {
      sheet.getRange("A1").formulas = [["=STOCKHISTORY(1,2)"]];
      await expect(context.sync()).rejects.toMatchObject({
        code: "ApiNotFound",
        message: "The workbench does not implement the function STOCKHISTORY.",
      });
    }));
});
