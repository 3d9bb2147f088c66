import { expect, test } from "vitest";
import { runChecks } from "../../src/checks/run/runChecks";
import { countOverlay, putOverlay, removeOverlay } from "../../src/excel/overlay/markCells";
import { removeSettings } from "../../src/excel/kept/removeKept";
import type { CellMark } from "../../src/model/handover/cellMark";
import { lookAt } from "../../src/workflow/lookAt";
import { readWorkbook } from "../../src/workflow/readWorkbook";
import { openGrids } from "../../xlsx/grids/openGrids";
import { openPackage } from "../../xlsx/package";
import { readXlsx } from "../../xlsx/readXlsx";
import { writeBook } from "../../xlsx/writeBook";
import { at } from "./cells";
import { bookOf } from "./support/bookOf";
import { contents } from "./support/contents";
import { withBook } from "./support/withBook";
import { statusesOf } from "../../src/judge/statusesOf";

const MOST_ROWS = 1_000;
const GREEN = "#7CC47F";
const RED = "#E5544F";
/** The analyst's own rule, which stands before and behind ours. */
const HERS = {
  type: "expression",
  ranges: [{ row: 1, column: 0, rowCount: 2, columnCount: 1 }],
  operator: null,
  formulas: ['LEN("x")>0'],
  fill: "#DDEBF7",
  priority: 1,
};
const BOOK = bookOf({
  Board: {
    conditionalFormats: [HERS],
    rows: [
      ["Ref", "Measure", "Good is", "Tolerance", "Target", "Mar-24", "Jun-24"],
      [
        "1.3",
        "Number of visits",
        "High",
        80,
        90,
        { value: 91, style: { fill: GREEN } },
        { value: 70, style: { fill: GREEN } },
      ],
      [
        "1.4",
        "Number of plans",
        "High",
        80,
        90,
        { value: 95, style: { fill: GREEN } },
        { value: 60, style: { fill: RED } },
      ],
    ],
  },
  Locked: { protected: true, rows: [["x"]] },
});
const mark = (row: number, column: number, severity: CellMark["severity"] = "error"): CellMark => ({
  severity,
  place: { sheetId: "", sheet: "Board", row, column },
});
const on = (sheetId: string, marks: readonly CellMark[]) =>
  marks.map((one) => ({ ...one, place: { ...one.place, sheetId } }));

async function seen() {
  const { cards, settings, written, beside } = await readWorkbook();
  const look = { period: null, everyPeriod: true, settings, written, beside, check: runChecks };
  const { judgements, changes, findings } = lookAt(cards[0]!, look);
  return {
    statuses: judgements.map((one) => statusesOf(one).map(({ value }) => value)),
    changes: changes.map(({ id, kind, hers, after }) => [id, kind, hers, after]),
    findings: findings.map(({ message }) => message),
  };
}

test("marks are a box and a line under the text, and go without a trace", () =>
  withBook(BOOK, async (open) => {
    const { sheetId } = at(open, "Board", "A1");
    const before = await contents(open);
    const marks = on(sheetId, [mark(1, 6), mark(2, 6, "warning"), mark(1, 6, "warning")]);
    expect(await putOverlay(marks)).toEqual({ marked: 2, locked: [] });
    const rules = open.engine.rules(sheetId).filter(({ borders }) => borders);
    expect(
      rules.map(({ ranges, fill, fontColor, underline }) => [ranges, fill, fontColor, underline]),
    ).toEqual(
      expect.arrayContaining([
        [[{ row: 1, column: 6, rowCount: 1, columnCount: 1 }], null, null, "double"],
        [[{ row: 2, column: 6, rowCount: 1, columnCount: 1 }], null, null, "single"],
      ]),
    );
    expect(rules).toHaveLength(2);
    // Marking again replaces them.
    await putOverlay(marks);
    expect(await countOverlay()).toBe(2);
    expect(await removeOverlay()).toEqual({ marked: 0, locked: [] });
    expect(await contents(open)).toEqual(before);
  }));

test("statuses, changes and findings are the same beneath marks, and cells can be painted there", () =>
  withBook(BOOK, async (open) => {
    const { sheetId } = at(open, "Board", "A1");
    const before = await seen();
    expect(before.findings.length).toBeGreaterThan(0);
    expect(before.changes.length).toBeGreaterThan(0);
    const everywhere = [1, 2].flatMap((row) => [4, 5, 6].map((column) => mark(row, column)));
    await putOverlay(on(sheetId, everywhere));
    expect(await seen()).toEqual(before);
  }));

test("in the saved file they are known again, by the add-in and on the command line", async () => {
  const saved = await withBook(BOOK, async (open) => {
    await putOverlay(on(at(open, "Board", "A1").sheetId, [mark(1, 6), mark(2, 6, "warning")]));
    return writeBook(open.engine.toBook());
  });
  const { book } = await readXlsx(saved, "Book.xlsx");
  await withBook(book, async (open) => {
    expect(await countOverlay()).toBe(2);
    await removeOverlay();
    expect(await countOverlay()).toBe(0);
    const rules = open.engine.toBook().sheets[0]!.conditionalFormats;
    expect(rules).toEqual([{ ...HERS, priority: expect.any(Number) as number }]);
  });
  const board = openGrids(openPackage(saved, "Book.xlsx"), "Book.xlsx", MOST_ROWS).sheets[0]!;
  const { ruled } = board.appearance({ row: 0, column: 0, rowCount: 3, columnCount: 7 });
  expect(ruled).toEqual(HERS.ranges);
});

test("a protected sheet is left and named, and removing our settings takes marks off too", () =>
  withBook(BOOK, async (open) => {
    const { sheetId } = at(open, "Locked", "A1");
    const locked = { severity: "error" as const, place: { sheetId, sheet: "Locked", row: 0, column: 0 } };
    expect(await putOverlay([locked])).toEqual({ marked: 0, locked: ["Locked"] });
    await putOverlay(on(at(open, "Board", "A1").sheetId, [mark(1, 6)]));
    expect(await countOverlay()).toBe(1);
    await removeSettings();
    expect(await countOverlay()).toBe(0);
  }));
