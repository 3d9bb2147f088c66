import { describe, expect, it } from "vitest";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { refusal, sheet1 } from "./sheet1";

const BOOK = bookOf({
  Sheet1: [
    ["Measure", "Actual"],
    ["Referrals", 10],
  ],
  Two: [[1]],
});

describe("what Excel refuses by its documentation", () => {
  // Worksheet.delete: "if the worksheet's visibility is set to VeryHidden, the delete operation will fail with an
  // InvalidOperation error".
  it("is to delete a very hidden sheet", () =>
    withBook(BOOK, async () => {
      const code = await refusal((context) => {
        context.workbook.worksheets.getItem("Two").visibility = "VeryHidden";
        context.workbook.worksheets.getItem("Two").delete();
      });
      expect(code).toBe("InvalidOperation");
    }));

  // Table.style: TableStyleLight1 to 21, TableStyleMedium1 to 28, TableStyleDark1 to 11.
  it("is a table's style that there is not", () =>
    withBook(BOOK, async () => {
      const table = (context: Excel.RequestContext): Excel.Table => context.workbook.tables.getItem("Table1");
      expect(await refusal((context) => void sheet1(context).tables.add("A1:B2", true))).toBeNull();
      expect(await refusal((context) => void (table(context).style = "TableStyleDark11"))).toBeNull();
      expect(await refusal((context) => void (table(context).style = "TableStyleDark12"))).toBe(
        "InvalidArgument",
      );
    }));

  // WorkbookProtection.unprotect: "The password to be used for unprotecting the workbook."
  it("is to unprotect a workbook with another password", () =>
    withBook(BOOK, async () => {
      const structure = (context: Excel.RequestContext) => context.workbook.protection;
      expect(await refusal((context) => structure(context).protect("known"))).toBeNull();
      expect(await refusal((context) => structure(context).unprotect("other"))).toBe("AccessDenied");
      expect(await refusal((context) => structure(context).unprotect("known"))).toBeNull();
    }));
});

describe("what the workbench cannot tell", () => {
  it("is refused by its name: a copy of links, what waits under manual calculation, what CELL knows of a file", () =>
    withBook(BOOK, async () => {
      const refused = (work: (context: Excel.RequestContext) => void): Promise<string> =>
        Excel.run(async (context) => {
          work(context);
          return context.sync().then(
            () => "nothing",
            (error: unknown) => (error as Error).message,
          );
        });
      expect(await refused((context) => sheet1(context).getRange("D1").copyFrom("A1", "Link"))).toBe(
        "The workbench does not implement Range.copyFrom of links.",
      );
      expect(
        await refused((context) => {
          context.workbook.application.calculationMode = "Manual";
          context.workbook.application.load("calculationState");
        }),
      ).toBe("The workbench does not implement Application.calculationState where calculation is by hand.");
      expect(
        await refused((context) => {
          sheet1(context).getRange("D1").formulas = [['=CELL("filename",A1)']];
        }),
      ).toBe('The workbench does not implement the function CELL("filename").');
    }));
});
