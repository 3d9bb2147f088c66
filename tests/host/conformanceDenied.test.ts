import { describe, expect, it } from "vitest";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const sheet = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem("Sheet1");

describe("what Excel denies", () => {
  const LOCKED = bookOf({
    Sheet1: { rows: [[1, { value: 2, style: { locked: false } }, 3]], protected: true },
    Free: [[1]],
  });

  it("denies locked cells of a protected sheet; what stands before in the batch has landed", () =>
    withBook(LOCKED, () =>
      Excel.run(async (context) => {
        sheet(context).getRange("B1").values = [[20]];
        context.workbook.worksheets.getItem("Free").getRange("A1").values = [[10]];
        sheet(context).getRange("A1").values = [[30]];
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
        const cells = sheet(context).getRange("A1:C1").load("values");
        const free = context.workbook.worksheets.getItem("Free").getRange("A1").load("values");
        const { protection } = sheet(context).load("protection/protected");
        await context.sync();
        expect([cells.values, free.values]).toEqual([[[1, 20, 3]], [[10]]]);
        expect(protection.protected).toBe(true);
      }),
    ));

  it("denies formatting on a protected sheet, and unprotects with the password", () =>
    withBook(LOCKED, () =>
      Excel.run(async (context) => {
        sheet(context).getRange("B1").format.fill.color = "#C6EFCE";
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
        sheet(context).protection.unprotect();
        sheet(context).protection.protect({ allowFormatCells: true }, "secret");
        sheet(context).getRange("B1").format.fill.color = "#C6EFCE";
        await context.sync();
        sheet(context).protection.unprotect("wrong");
        await expect(context.sync()).rejects.toMatchObject({ code: "AccessDenied" });
      }),
    ));

  it("fails at once while a cell is being edited", () =>
    withBook(LOCKED, ({ host }) =>
      Excel.run(async (context) => {
        host.cellEditing = true;
        const cell = context.workbook.worksheets.getItem("Free").getRange("A1").load("values");
        await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
        host.cellEditing = false;
        expect(() => cell.values).toThrow();
        const again = context.workbook.worksheets.getItem("Free").getRange("A1").load("values");
        await context.sync();
        expect(again.values).toEqual([[1]]);
      }),
    ));

  it("refuses more than five megabytes each way", () =>
    withBook(LOCKED, () =>
      Excel.run(async (context) => {
        const free = context.workbook.worksheets.getItem("Free");
        free.getRange("A1:A200").values = Array.from({ length: 200 }, () => ["x".repeat(30_000)]);
        await expect(context.sync()).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
        for (const address of ["A1:A100", "A101:A200"]) {
          free.getRange(address).values = Array.from({ length: 100 }, () => ["x".repeat(30_000)]);
          await context.sync();
        }
        const all = free.getRange("A1:A200").load("values");
        await expect(context.sync()).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
        expect(() => all.values).toThrow();
      }),
    ));

  it("lets a test fail in the middle of a batch", () =>
    withBook(LOCKED, ({ host }) =>
      Excel.run(async (context) => {
        const free = context.workbook.worksheets.getItem("Free");
        host.failWrite(2);
        for (const [at, address] of ["A1", "A2", "A3"].entries()) free.getRange(address).values = [[at + 5]];
        await expect(context.sync()).rejects.toMatchObject({ code: "GeneralException" });
        const cells = free.getRange("A1:A3").load("values");
        await context.sync();
        expect(cells.values).toEqual([[5], [""], [""]]);
      }),
    ));
});
