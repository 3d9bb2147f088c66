import { expect, it } from "vitest";
import { DESKTOP, WEB, type Flavour } from "../../../workbench/host/flavour";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { sheet1 } from "./sheet1";

/** What A1 holds, 1 at first, once it was set to 2, something else was done, and undo was asked for once. */
function behind(work: (sheet: Excel.Worksheet) => void, flavour: Flavour): Promise<unknown> {
  return withBook(
    bookOf({ Sheet1: [[1]] }),
    async ({ engine }) => {
      await Excel.run(async (context) => {
        sheet1(context).getRange("A1").values = [[2]];
        await context.sync();
        work(sheet1(context));
        await context.sync();
      });
      await engine.undo();
      await engine.settle();
      return engine.cell(engine.sheets()[0]?.id ?? "", 0, 0).content;
    },
    { flavour },
  );
}

// Expected: learn.microsoft.com, "Undo support with the Excel JavaScript API", its table of what is not supported.
it.each([WEB, DESKTOP])("is out of reach behind what Excel cannot undo ($name)", async (flavour) => {
  expect(await behind(() => undefined, flavour)).toBe(1);
  expect(await behind((sheet) => void sheet.copy(), flavour)).toBe(2);
  expect(await behind((sheet) => sheet.copy().delete(), flavour)).toBe(2);
  expect(await behind((sheet) => sheet.protection.protect(), flavour)).toBe(2);
});

it("is out of reach behind a renamed sheet on the desktop alone", async () => {
  const renamed = (flavour: Flavour) =>
    withBook(
      bookOf({ Sheet1: [[1]] }),
      async ({ engine }) => {
        await Excel.run(async (context) => {
          sheet1(context).getRange("A1").values = [[2]];
          await context.sync();
          sheet1(context).name = "Board";
          await context.sync();
        });
        await engine.undo();
        await engine.undo();
        await engine.settle();
        return [engine.sheets()[0]?.name, engine.cell(engine.sheets()[0]?.id ?? "", 0, 0).content];
      },
      { flavour },
    );
  expect(await renamed(WEB)).toEqual(["Sheet1", 1]);
  expect(await renamed(DESKTOP)).toEqual(["Board", 2]);
});
