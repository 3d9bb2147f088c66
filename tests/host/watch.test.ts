import { expect, test, vi } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { watch, type Edit } from "../../src/excel/host/watch";
import type { Place } from "../../src/model/place";
import { valueChange } from "./changes";
import { at, userSets } from "./cells";
import { bookOf } from "./support/bookOf";
import { countSyncs, withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
/** Longer than selections are gathered for, in milliseconds. */
const A_WHILE = 250;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

const cell = (row: number, column: number) => ({ row, column, rowCount: 1, columnCount: 1 });

test("of many selections in a moment the last is told, with its sheet", () =>
  withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    const { sheetId } = at(open, "Board", "A1");
    const seen: (Place | null)[] = [];
    const syncs = await countSyncs(open, async () => {
      await watch({ onSelection: (place) => void seen.push(place) });
    });
    expect(syncs).toBe(1);
    for (const row of [1, 2, 3]) open.engine.select(sheetId, cell(row, 2));
    await aWhile();
    expect(seen).toEqual([{ sheetId, sheet: "Board", row: 3, column: 2 }]);
  }));

test("an edit of the analyst's is told from ours", () =>
  withBook(bookOf({ Board: [["Measure", "", ""]] }), async (open) => {
    const [b1, c1] = [at(open, "Board", "B1"), at(open, "Board", "C1")];
    const { sheetId } = b1;
    const edits: Edit[] = [];
    await watch({ onEdit: (edit) => void edits.push(edit) });
    await userSets(open, b1, { value: 5 });
    await aWhile();
    await applyChanges([valueChange(c1, 0.5)], NOW);
    await aWhile();
    expect(edits).toEqual([
      { sheetId, byUs: false, byCoauthor: false, address: "B1", cell: { row: 0, column: 1 }, moved: false },
      { sheetId, byUs: true, byCoauthor: false, address: "C1", cell: { row: 0, column: 2 }, moved: false },
    ]);
  }));

test("another sheet shown and a recalculation are told", () =>
  withBook(bookOf({ Board: [[1, "=A1*2"]], Notes: [["x"]] }), async (open) => {
    const [a1, notes] = [at(open, "Board", "A1"), at(open, "Notes", "A1")];
    const shown: string[] = [];
    const calculated: string[] = [];
    await watch({
      onSheetActivated: (sheetId) => void shown.push(sheetId),
      onCalculated: (sheetId) => void calculated.push(sheetId),
    });
    await userSets(open, a1, { value: 21 });
    open.engine.activate(notes.sheetId);
    await aWhile();
    expect(shown).toEqual([notes.sheetId]);
    expect(calculated).toContain(a1.sheetId);
  }));

test("a handler that throws does no harm, and the watching can be ended", () =>
  withBook(bookOf({ Board: [["Measure", ""]] }), async (open) => {
    const b1 = at(open, "Board", "B1");
    const told = vi.spyOn(console, "error").mockImplementation(() => undefined);
    let edits = 0;
    const end = await watch({
      onEdit: () => {
        edits += 1;
        throw new Error("a mistake in the pane");
      },
    });
    await userSets(open, b1, { value: 1 });
    await aWhile();
    await userSets(open, b1, { value: 2 });
    await aWhile();
    expect(edits).toBe(2);
    expect(told).toHaveBeenCalledTimes(2);
    told.mockRestore();
    await end();
    await userSets(open, b1, { value: 3 });
    await aWhile();
    expect(edits).toBe(2);
  }));
