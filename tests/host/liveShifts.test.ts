import { expect, test } from "vitest";
import { watch, type Edit } from "../../src/excel/host/watch";
import { at } from "./cells";
import { THREE, withLive } from "./liveBoard";
import { bookOf } from "./support/bookOf";
import { withBook } from "./support/withBook";

const RED = "#E5544F";
const GREEN = "#7CC47F";
/** The board's ten columns, in its second row. */
const ROW_OF_CELLS = { row: 1, column: 0, rowCount: 1, columnCount: 10 };
const A_WHILE = 250;
const aWhile = () => new Promise((resolve) => setTimeout(resolve, A_WHILE));

test.each([
  ["inserted down", "insert", "down"],
  ["inserted right", "insert", "right"],
  ["deleted up", "remove", "up"],
  ["deleted left", "remove", "left"],
] as const)("cells %s are told once, as cells that moved", (_name, act, shift) =>
  withBook(
    bookOf({
      Board: [
        ["a", 1],
        ["b", 2],
        ["c", 3],
      ],
    }),
    async (open) => {
      const { sheetId } = at(open, "Board", "A2");
      const edits: Edit[] = [];
      await watch({ onEdit: (edit) => void edits.push(edit) });
      const cell = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
      if (act === "insert") open.engine.insert(sheetId, cell, shift);
      else open.engine.remove(sheetId, cell, shift);
      await aWhile();
      expect(edits).toEqual([
        {
          ...{ sheetId, byUs: false, byCoauthor: false, moved: true },
          ...{ address: "A2", cell: { row: 1, column: 0 } },
        },
      ]);
    },
  ),
);

test("cells that the analyst inserts above the measures write nothing, and what we filled follows its working", () =>
  withLive(THREE, async ({ open, types, shows, settled }) => {
    await types("H2", "27/100");
    await settled();
    open.engine.insert(at(open, "Board", "A1").sheetId, ROW_OF_CELLS, "down");
    expect((await settled()).writes).toBe(0);
    await types("H3", "18/100");
    expect((await settled()).writes).toBe(1);
    expect(shows("G3", "I3")).toEqual([`0.18 ${GREEN}`, "↑ -"]);
  }));

test("cells that the analyst deletes take nothing from the measures that move up", () =>
  withLive(THREE, async ({ open, types, shows, settled }) => {
    await types("G4", 0.31);
    await settled();
    open.engine.remove(at(open, "Board", "A1").sheetId, ROW_OF_CELLS, "up");
    expect((await settled()).writes).toBe(0);
    expect(shows("G3", "I3")).toEqual([`0.31 ${RED}`, "↓ -"]);
    await types("G3", 0.18);
    await settled();
    expect(shows("G3")).toEqual([`0.18 ${GREEN}`]);
  }));

test("one cell of a measure's row that goes leaves the other rows as they are", () =>
  withLive(THREE, async ({ open, types, shows, settled }) => {
    await types("G4", 0.31);
    await settled();
    const before = shows("G3", "I3");
    open.engine.remove(
      at(open, "Board", "A1").sheetId,
      { row: 1, column: 9, rowCount: 1, columnCount: 1 },
      "left",
    );
    expect((await settled()).writes).toBe(0);
    expect(shows("G3", "I3")).toEqual(before);
    expect(shows("G4", "I4")).toEqual([`0.31 ${RED}`, "↓ -"]);
  }));
