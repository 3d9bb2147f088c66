import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { prepareMonth } from "../../src/workflow/month/prepareMonth";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { PLAIN } from "../../xlsx/book";
import { addOne } from "../support/months/addOne";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";

const inRow = (row: number, column: number, columnCount: number) => ({
  row,
  column,
  rowCount: 1,
  columnCount,
});
const band = (column: number, columnCount: number) => inRow(0, column, columnCount);

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

test("a year's heading that was merged without being centred keeps its cells, and the new year begins beside it", () =>
  withBook(
    bookOf({
      Board: {
        rows: [
          ["", "", "", { value: "2024/25" }, "", ""],
          ["Ref", "Measure", "Target", "Feb-25", "Mar-25", "DoT"],
          ["1", "Number of visits", 90, 80, 85, "↑"],
          ["2", "Number of plans", 50, 40, 45, "↑"],
        ].map((row) => row.map((cell) => (typeof cell === "string" ? { value: cell } : cell))),
        merges: [band(3, 2)],
      },
    }),
    async ({ engine }) => {
      const id = engine.sheets()[0]!.id;
      const { changes } = await prepareMonth((await readWorkbook()).cards[0]!);
      await applyChanges(changes.filter(({ hers }) => !hers));
      expect(engine.merges(id)).toEqual([band(3, 2)]);
      expect([3, 4, 5].map((column) => engine.cell(id, 0, column).content)).toEqual([
        "2024/25",
        "",
        "2025/26",
      ]);
      expect((await revertLast()).skipped).toEqual([]);
      expect(engine.merges(id)).toEqual([band(3, 2)]);
    },
  ));

test.each([
  ["center", "is put together again", [], [band(4, 2)]],
  [
    null,
    "stays apart, as the preview says beforehand",
    [
      "“Jun-24” stands over several columns. If its cells are merged, they are taken apart, and Revert does not merge them again.",
    ],
    [],
  ],
] as const)(
  "a month's heading over figure and number, aligned %s, comes to stand over the new month and %s",
  (horizontal, _, said, merges) =>
    withBook(
      bookOf({
        Board: {
          rows: [
            ["", "", "", { value: "Mar-24" }, { value: "Jun-24", style: { horizontal } }, "", ""],
            ["Ref", "Measure", "Target", "Actual", "Actual", "Number", "DoT"],
            ["1", "% of visits in time", 0.9, 0.8, 0.85, "85/100 = 0.85", "↑"],
            ["2", "% of plans in time", 0.5, 0.4, 0.45, "45/100 = 0.45", "↑"],
          ].map((row) => row.map((cell) => (typeof cell === "string" ? { value: cell } : cell))),
          merges: [band(4, 2)],
        },
      }),
      async ({ engine }) => {
        const id = engine.sheets()[0]!.id;
        const { changes, notes } = await prepareMonth((await readWorkbook()).cards[0]!);
        expect(notes.filter((note) => note.includes("Jun-24” stands"))).toEqual(said);
        await applyChanges(changes.filter(({ hers }) => !hers));
        expect([4, 5, 6].map((column) => engine.cell(id, 1, column).content)).toEqual([
          ...["Actual", "Actual", "Number"],
        ]);
        expect([4, 5].map((column) => engine.cell(id, 0, column).content === "")).toEqual([false, false]);
        expect((await revertLast()).skipped).toEqual([]);
        expect(engine.merges(id)).toEqual(merges);
      },
    ),
);

const centred = (value: string) => ({ value, style: { horizontal: "center" as const } });

test("where each month's heading is merged over its figure and status, the new one's is too, and all of it is given back", () =>
  withBook(
    bookOf({
      Board: {
        rows: [
          ["", "", "", centred("2024/25"), "", "", "", "", ""],
          ["", "", "", centred("Jan-25"), "", "", centred("Feb-25"), "", "", ""],
          ["", "", "", centred("Figures"), "", "Judged", centred("Figures"), "", "Judged", ""],
          ["Ref", "Measure", "Target", "Actual", "Number", "RAG", "Actual", "Number", "RAG", "Comment"],
          ["1", "% of visits in time", 0.9, 0.8, "80/100", "R", 0.93, "93/100", "G", "Up"],
          ["2", "% of plans in time", 0.5, 0.4, "40/100", "A", 0.45, "45/100", "A", "Up"],
        ].map((row) => row.map((cell) => (typeof cell === "string" ? { value: cell } : cell))),
        merges: [band(3, 6), ...[3, 6].flatMap((at) => [inRow(1, at, 3), inRow(2, at, 2)])],
      },
    }),
    async (open) => {
      const id = open.engine.sheets()[0]!.id;
      const before = await contents(open);
      await addOne();
      await addOne();
      expect(open.engine.merges(id)).toEqual(
        expect.arrayContaining([
          band(3, 9),
          ...[3, 6, 9, 12].flatMap((at) => [inRow(1, at, 3), inRow(2, at, 2)]),
        ]),
      );
      expect([9, 12].map((column) => open.engine.cell(id, 1, column).content)).toEqual(["Mar-25", "Apr-25"]);
      expect(open.engine.cell(id, 0, 12).content).toBe("2025/26");
      for (let step = 0; step < 2; step++) expect((await revertLast()).skipped).toEqual([]);
      expect(await contents(open)).toEqual(before);
    },
  ));
