import { describe, expect, it } from "vitest";
import { bookOf } from "../support/bookOf";
import { withBook } from "../support/withBook";
import { sheet1 } from "./sheet1";

type Told = Excel.WorksheetChangedEventArgs;

/** What the sheet tells of its changes while some work is done. */
async function told(work: (sheet: Excel.Worksheet) => void, idle: () => Promise<void>): Promise<Told[]> {
  const events: Told[] = [];
  await Excel.run(async (context) => {
    const sheet = sheet1(context);
    sheet.onChanged.add(async (event) => void events.push(event));
    await context.sync();
    work(sheet);
    await context.sync();
  });
  await idle();
  await idle();
  return events;
}

describe("cells that come or go and shift others", () => {
  it.each([
    ["insert", "Down", "CellInserted", "A2", { insertShiftDirection: "Down" }],
    ["insert", "Right", "CellInserted", "A2", { insertShiftDirection: "Right" }],
    ["delete", "Up", "CellDeleted", "A2", { deleteShiftDirection: "Up" }],
    ["delete", "Left", "CellDeleted", "A2", { deleteShiftDirection: "Left" }],
  ] as const)("%s %s is one event with its direction", (act, direction, changeType, address, state) =>
    withBook(
      bookOf({
        Sheet1: [
          ["a", 1],
          ["b", 2],
          ["c", 3],
        ],
      }),
      async ({ host }) => {
        const events = await told(
          (sheet) => {
            const cell = sheet.getRange("A2");
            if (act === "insert") cell.insert(direction as "Down");
            else cell.delete(direction as "Up");
          },
          () => host.idle(),
        );
        expect(events.map((event) => [event.address, event.changeType])).toEqual([[address, changeType]]);
        expect(events[0]?.changeDirectionState).toMatchObject(state);
      },
    ),
  );

  it("move formulas, names, rules, validations, links and merges with them, and only those beside them", () =>
    withBook(
      bookOf(
        {
          Sheet1: {
            rows: [
              ["a", 1, "=SUM(A1:A3)"],
              ["b", 2, "=B3*2"],
              ["c", 3, "=Data!A1"],
            ],
            merges: [{ row: 4, column: 1, rowCount: 1, columnCount: 1 }],
            hyperlinks: [
              { range: { row: 2, column: 1, rowCount: 1, columnCount: 1 }, address: "https://example.org/" },
            ],
          },
          Data: [["=Sheet1!B3", "=SUM(Sheet1!A1:B3)", "=SUM(Sheet1!B1:B3)"]],
        },
        {
          names: [
            { name: "Third", formula: "=Sheet1!$B$3", sheet: null },
            { name: "All", formula: "=Sheet1!$A$1:$B$3", sheet: null },
          ],
        },
      ),
      () =>
        Excel.run(async (context) => {
          const sheet = sheet1(context);
          const rule = sheet.getRange("B3:C3").conditionalFormats.add("Custom");
          rule.custom.rule.formula = "=$B3>1";
          sheet.getRange("B3").dataValidation.rule = {
            wholeNumber: { formula1: 1, formula2: 5, operator: "Between" },
          };
          await context.sync();
          sheet.getRange("B2").insert("Down");
          const cells = sheet.getRange("A1:C4").load("formulas");
          const data = context.workbook.worksheets.getItem("Data").getRange("A1:C1").load("formulas");
          const names = context.workbook.names.load("items/name,items/formula");
          const ranges = rule.getRanges().load("address");
          const validation = sheet.getRange("B4").dataValidation.load("type");
          const link = sheet.getRange("B4").load("hyperlink");
          await context.sync();
          expect(cells.formulas).toEqual([
            ["a", 1, "=SUM(A1:A3)"],
            ["b", "", "=B4*2"],
            ["c", 2, "=Data!A1"],
            ["", 3, ""],
          ]);
          expect(data.formulas).toEqual([["=Sheet1!B4", "=SUM(Sheet1!A1:B3)", "=SUM(Sheet1!B1:B4)"]]);
          expect(names.items.map(({ name, formula }) => [name, String(formula)])).toEqual([
            ["Third", "=Sheet1!$B$4"],
            ["All", "=Sheet1!$A$1:$B$3"],
          ]);
          expect(ranges.address.split(",").sort()).toEqual(["Sheet1!B4", "Sheet1!C3"]);
          expect(validation.type).toBe("WholeNumber");
          expect(link.hyperlink.address).toBe("https://example.org/");
          sheet.getRange("B2").delete("Up");
          cells.load("formulas");
          names.load("items/formula");
          await context.sync();
          expect(cells.formulas).toEqual([
            ["a", 1, "=SUM(A1:A3)"],
            ["b", 2, "=B3*2"],
            ["c", 3, "=Data!A1"],
            ["", "", ""],
          ]);
          expect(names.items[0]?.formula).toBe("=Sheet1!$B$3");
        }),
    ));

  it("refuses what would tear a merged area, and says #REF! of what went", () =>
    withBook(
      bookOf({
        Sheet1: {
          rows: [
            [1, 2, "=B1"],
            [3, 4],
          ],
          merges: [{ row: 1, column: 0, rowCount: 1, columnCount: 2 }],
        },
      }),
      () =>
        Excel.run(async (context) => {
          const sheet = sheet1(context);
          sheet.getRange("A1").insert("Down");
          await expect(context.sync()).rejects.toMatchObject({ code: "InvalidOperation" });
          sheet.getRange("B1").delete("Left");
          const cells = sheet.getRange("A1:C1").load("formulas");
          await context.sync();
          expect(cells.formulas).toEqual([[1, "=#REF!", ""]]);
        }),
    ));
});
