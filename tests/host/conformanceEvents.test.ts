import { describe, expect, it } from "vitest";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const soon = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 60));

describe("events, as Microsoft documents them", () => {
  it("tells the add-in's own edits from the user's", () =>
    withBook(bookOf({ Sheet1: [[1, "=A1*2"]] }), async ({ engine }) => {
      const seen: unknown[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        context.workbook.worksheets.onChanged.add(async ({ address, source, triggerSource, changeType }) => {
          seen.push([address, source, triggerSource, changeType]);
        });
        await context.sync();
        sheet.getRange("C3:D4").values = [
          [1, 2],
          [3, 4],
        ];
        sheet.getRange("C3").format.fill.color = "#C6EFCE";
        await context.sync();
        await soon();
        const id = engine.activeSheet() ?? "";
        engine.write(id, [{ row: 0, column: 0, content: { value: 5 } }]);
        await soon();
        engine.insert(id, { row: 5, column: 0, rowCount: 1, columnCount: 16384 }, "down");
        await soon();
      });
      expect(seen).toEqual([
        ["C3:D4", "Local", "ThisLocalAddin", "RangeEdited"],
        ["A1", "Local", "Unknown", "RangeEdited"],
        ["6:6", "Local", "Unknown", "RowInserted"],
      ]);
    }));

  it("hands over the range that changed, and stops when the handler is removed", () =>
    withBook(bookOf({ Sheet1: [[1]] }), async ({ engine }) => {
      const seen: unknown[] = [];
      const id = engine.activeSheet() ?? "";
      const handler = await Excel.run(async (context) => {
        const added = context.workbook.worksheets.getItem("Sheet1").onChanged.add((event) =>
          Excel.run(async (inner) => {
            const cells = event.getRange(inner).load("values,address");
            await inner.sync();
            seen.push([cells.address, cells.values, event.worksheetId === id]);
          }),
        );
        await context.sync();
        return added;
      });
      engine.write(id, [{ row: 1, column: 1, content: { value: "typed" } }]);
      await soon();
      await Excel.run(handler.context, async (context) => {
        handler.remove();
        await context.sync();
      });
      engine.write(id, [{ row: 2, column: 1, content: { value: "later" } }]);
      await soon();
      expect(seen).toEqual([["Sheet1!B2", [["typed"]], true]]);
    }));

  it("tells of recalculated results, selections and sheets", () =>
    withBook(bookOf({ Sheet1: [[1, "=A1*2"]], Two: [] }), async ({ engine }) => {
      const seen: string[] = [];
      const id = engine.activeSheet() ?? "";
      await Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        worksheets.onCalculated.add(async ({ address }) => void seen.push(`calculated ${address}`));
        worksheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
        worksheets.onActivated.add(async () => void seen.push("activated"));
        worksheets.onAdded.add(async () => void seen.push("added"));
        worksheets.onDeleted.add(async () => void seen.push("deleted"));
        worksheets.onNameChanged.add(
          async ({ nameBefore, nameAfter }) => void seen.push(`${nameBefore} to ${nameAfter}`),
        );
        await context.sync();
        engine.write(id, [{ row: 0, column: 0, content: { value: 4 } }]);
        await engine.settle();
        await soon();
        engine.select(id, { row: 1, column: 1, rowCount: 2, columnCount: 1 });
        await soon();
        worksheets.getItem("Two").activate();
        await context.sync();
        worksheets.getItem("Two").name = "Three";
        const added = worksheets.add("Four");
        await context.sync();
        added.delete();
        await context.sync();
        await new Promise((resolve) => setTimeout(resolve, 200));
      });
      expect(seen).toEqual([
        "calculated B1",
        "selected B2:B3",
        "activated",
        "Two to Three",
        "added",
        "deleted",
      ]);
    }));

  it("undoes a whole batch in one step, and tells it as the user's edit", () =>
    withBook(bookOf({ Sheet1: [[1, 2]] }), async ({ engine }) => {
      const seen: unknown[] = [];
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem("Sheet1");
        sheet.onChanged.add(async ({ triggerSource }) => void seen.push(triggerSource));
        await context.sync();
        sheet.getRange("A1").values = [[10]];
        sheet.getRange("B1").values = [[20]];
        await context.sync();
        await engine.undo();
        await soon();
        const cells = sheet.getRange("A1:B1").load("values");
        await context.sync();
        expect(cells.values).toEqual([[1, 2]]);
      });
      expect(seen.slice(0, 3)).toEqual(["ThisLocalAddin", "ThisLocalAddin", "Unknown"]);
    }));
});
