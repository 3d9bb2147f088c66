import { expect, test } from "vitest";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

test("a column that goes while formulas are worked out takes no result into its neighbour", async () => {
  const sums = Array.from({ length: 40 }, (_, row) => ["", `=SUM(D1:D${row + 1})`, "180/720", row]);
  await withBook(bookOf({ Board: sums }), async ({ engine }) => {
    const [sheet] = engine.sheets();
    const calculating = engine.calculateAll();
    await Excel.run(async (context) => {
      const worksheet = context.workbook.worksheets.getItem("Board");
      worksheet.getRange("A:A").delete("Left");
      await context.sync();
    });
    await calculating;
    await engine.settle();
    expect(engine.cell(sheet?.id ?? "", 1, 0).formula).toBe("=SUM(C1:C2)");
    expect(engine.cell(sheet?.id ?? "", 1, 1).content).toBe("180/720");
  });
});
