import { expect, test } from "vitest";
import { PLAIN } from "../../workbench/book";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const band = (column: number, columnCount: number) => ({ row: 0, column, rowCount: 1, columnCount });

test("a heading over two columns spreads when one is put in between, and can be taken apart and put together", () =>
  withBook(
    bookOf({
      Board: {
        rows: [
          ["Measure", { value: "Jun-24", style: { ...PLAIN, fill: "#1F3864" } }, "", "DoT"],
          ["x", 1, 2, 3],
        ],
        merges: [band(1, 2)],
        columnWidths: { 1: 90 },
      },
    }),
    async ({ Excel, engine }) => {
      const id = engine.sheets()[0]!.id;
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange("C:C").insert("Right");
        await context.sync();
        expect(engine.merges(id)).toEqual([band(1, 3)]);
        sheet.getRange("B1:D1").unmerge();
        sheet.getRange("C1").values = [["Sep-24"]];
        sheet.getRange("C1:D1").merge();
        await context.sync();
      });
      expect(engine.merges(id)).toEqual([band(2, 2)]);
    },
  ));
