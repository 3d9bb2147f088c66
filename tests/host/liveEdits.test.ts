import { expect, test } from "vitest";
import type { Rectangle } from "../../src/model/place";
import { at } from "./cells";
import { THREE, withLive, type LiveBoard } from "./liveBoard";

const RED = "#E5544F";
const AMBER = "#FFD966";
const GREEN = "#7CC47F";

/** The area that begins at an address of the board. */
function area({ open }: LiveBoard, address: string, rowCount = 1, columnCount = 1): Rectangle {
  const { row, column } = at(open, "Board", address);
  return { row, column, rowCount, columnCount };
}

const sheetOf = ({ open }: LiveBoard): string => at(open, "Board", "A1").sheetId;

/** The analyst pastes a block of values, or presses Delete on it. */
function pastes(board: LiveBoard, address: string, rows: readonly (readonly (number | string)[])[]): void {
  const { row, column } = area(board, address);
  const cells = rows.flatMap((line, down) =>
    line.map((value, across) => ({ row: row + down, column: column + across, content: { value } })),
  );
  board.open.engine.write(sheetOf(board), cells);
}

test("a pasted block is followed in one read and one write, and undone in two steps", () =>
  withLive(THREE, async (board) => {
    const before = board.whole();
    // Target, tolerance, March, June: 0.3 is within 0.3 and 0.4; 0.5 is beyond 0.45; 0.2 reaches 0.2.
    pastes(board, "D2", [
      [0.25, 0.4, 0.2, 0.3],
      [0.4, 0.45, 0.3, 0.5],
      [0.2, 0.25, 0.3, 0.2],
    ]);
    expect(await board.settled()).toEqual({ syncs: 2, writes: 1 });
    expect(board.shows("G2", "G3", "G4")).toEqual([`0.3 ${AMBER}`, `0.5 ${RED}`, `0.2 ${GREEN}`]);
    expect(await board.steps("undo", 2)).toBe(0);
    expect(board.whole()).toEqual(before);
  }));

test("figures that are filled down get colours of their own, not the one that came along", () =>
  withLive(THREE, async (board) => {
    await board.types("D3", 0.3);
    await board.types("E4", 0.22);
    await board.types("G2", 0.24);
    await board.settled();
    expect(board.shows("G2")).toEqual([`0.24 ${AMBER}`]);
    const before = board.whole();
    await board.open.engine.fill(sheetOf(board), area(board, "G2"), area(board, "G3", 2));
    expect(await board.settled()).toEqual({ syncs: 2, writes: 1 });
    expect(board.shows("G2", "G3", "G4")).toEqual([`0.24 ${AMBER}`, `0.24 ${GREEN}`, `0.24 ${RED}`]);
    expect(await board.steps("undo", 2)).toBe(0);
    expect(board.whole()).toEqual(before);
  }));

test.each([
  ["another row's colour of ours that came along goes", GREEN, GREEN, `0.4 ${RED}`],
  ["a colour that is none of ours stays", "#00B0F0", GREEN, "0.4 #00B0F0"],
])("of a row that is pasted as a new measure %s", (_, fill, ours, expected) =>
  withLive(THREE, async (board) => {
    await board.types("G2", 0.19);
    await board.settled();
    expect(board.shows("G2")).toEqual([`0.19 ${ours}`]);
    const before = board.whole();
    const { row, column } = area(board, "A5");
    const values = ["1.9", "% of assessments which are late", "Low", 0.2, 0.25, 0.2, 0.4];
    board.open.engine.write(
      sheetOf(board),
      values.map((value, across) => ({
        row,
        column: column + across,
        content: { value },
        ...(across === 6 && { style: { fill } }),
      })),
    );
    await board.settled();
    expect(board.shows("G5")).toEqual([expected]);
    const after = board.whole();
    expect(await board.steps("undo", 2)).toBe(0);
    expect(board.whole()).toEqual(before);
    expect(await board.steps("redo", 2)).toBe(0);
    expect(board.whole()).toEqual(after);
  }),
);

test("a colour of the analyst's that is filled down stays", () =>
  withLive(THREE, async (board) => {
    const { open } = board;
    const cell = { ...area(board, "G2"), content: { value: 0.24 }, style: { fill: "#00B0F0" } };
    open.engine.write(sheetOf(board), [cell]);
    await board.settled();
    await open.engine.fill(sheetOf(board), area(board, "G2"), area(board, "G3", 2));
    await board.settled();
    expect(board.shows("G2", "G3", "G4")).toEqual(["0.24 #00B0F0", "0.24 #00B0F0", "0.24 #00B0F0"]);
  }));

test("a figure that the analyst drags is followed where it was and where it is", () =>
  withLive(THREE, async (board) => {
    await board.types("G4", 0.24);
    await board.settled();
    expect(board.shows("G4", "I4")).toEqual([`0.24 ${AMBER}`, "↓ -"]);
    const before = board.whole();
    await board.types("D3", 0.3);
    await board.settled();
    await board.open.engine.move(sheetOf(board), area(board, "G4"), area(board, "G3"));
    expect(await board.settled()).toEqual({ syncs: 2, writes: 1 });
    expect(board.shows("G3", "G4")).toEqual([`0.24 ${GREEN}`, " -"]);
    expect(await board.steps("undo", 4)).toBe(0);
    expect(board.whole()).toEqual(before);
  }));

test("deleted figures take their colours of ours with them; Ctrl+Z brings both back", () =>
  withLive(THREE, async (board) => {
    pastes(board, "G2", [[0.18], [0.24], [0.31]]);
    await board.settled();
    const before = board.whole();
    pastes(board, "G3", [[""], [""]]);
    expect(await board.settled()).toEqual({ syncs: 2, writes: 1 });
    expect(board.shows("G2", "G3", "G4")).toEqual([`0.18 ${GREEN}`, " -", " -"]);
    expect(await board.steps("undo", 2)).toBe(0);
    expect(board.whole()).toEqual(before);
  }));

test("an edit from which nothing followed is taken back without anything being written", () =>
  withLive(THREE, async (board) => {
    const before = board.whole();
    // Never coloured so far: a blank has nothing to show.
    await board.types("G4", "");
    expect((await board.settled()).writes).toBe(0);
    expect(await board.steps("undo", 1)).toBe(0);
    expect(board.whole()).toEqual(before);
  }));

test("after an edit from which nothing followed was taken back and brought again, the next is followed at once", () =>
  withLive(THREE, async (board) => {
    await board.types("H2", "27/100");
    await board.settled();
    await board.types("F2", 0.23);
    expect((await board.settled()).writes).toBe(0);
    expect(board.shows("G2", "I2")).toEqual([`0.27 ${RED}`, "↓ -"]);
    expect(await board.steps("undo", 1)).toBe(0);
    expect(await board.steps("redo", 1)).toBe(0);
    expect(board.states.at(-1)?.due).toBe(0);
    await board.types("F2", 0.3);
    expect(await board.settled()).toEqual({ syncs: 2, writes: 1 });
    expect(board.shows("G2", "I2")).toEqual([`0.27 ${RED}`, "↑ -"]);
  }));

test("halfway through Ctrl+Z and Ctrl+Y it says that a recalculation is due, and cuts nothing off", () =>
  withLive(THREE, async (board) => {
    const stages = [board.whole()];
    for (const working of ["27/100", "18/100", "31/100"]) {
      await board.types("H2", working);
      expect((await board.settled()).writes).toBe(1);
      stages.push(board.whole());
    }
    const due = () => board.states.at(-1)?.due;
    for (const stage of [2, 1, 0]) {
      expect(await board.steps("undo", 1)).toBe(0);
      expect(due()).toBe(1);
      expect(await board.steps("undo", 1)).toBe(0);
      expect(due()).toBe(0);
      expect(board.whole()).toEqual(stages[stage]);
    }
    for (const stage of [1, 2, 3]) {
      expect(await board.steps("redo", 1)).toBe(0);
      expect(due()).toBe(1);
      expect(await board.steps("redo", 1)).toBe(0);
      expect(due()).toBe(0);
      expect(board.whole()).toEqual(stages[stage]);
    }
  }));

test("of edits that were followed together each is taken back by itself", () =>
  withLive(THREE, async (board) => {
    const before = board.whole();
    await board.types("D2", 0.3);
    await board.types("H2", "27/100");
    await board.types("G4", 0.19);
    expect(await board.settled()).toEqual({ syncs: 2, writes: 1 });
    expect(board.shows("G2", "G4")).toEqual([`0.27 ${GREEN}`, `0.19 ${GREEN}`]);
    expect(await board.steps("undo", 4)).toBe(0);
    expect(board.whole()).toEqual(before);
  }));

/** A quiet that is soon over, in milliseconds. */
const SHORT_MS = 300;

test("what the analyst takes back and types once more is followed, though it may look like Ctrl+Y", () =>
  withLive(
    THREE,
    async (board) => {
      await board.types("H2", "27/100");
      await board.settled();
      await board.steps("undo", 2);
      await board.types("H2", "27/100");
      await expect.poll(() => board.shows("G2", "I2"), { timeout: 10_000 }).toEqual([`0.27 ${RED}`, "↓ -"]);
      await board.settled();
      expect(board.states.at(-1)?.due).toBe(0);
      expect(await board.steps("undo", 2)).toBe(0);
      expect(board.shows("G2", "H2", "I2")).toEqual([" -", "26/100 -", " -"]);
    },
    SHORT_MS,
  ));

const LINES = [
  ["a row", { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }, "down", "up"],
  ["a column", { row: 0, column: 5, rowCount: 1_048_576, columnCount: 1 }, "right", "left"],
] as const;

for (const [name, lines, away, back] of LINES) {
  test(`${name} that the analyst inserts or deletes is followed, and Ctrl+Z is not undone by us`, () =>
    withLive(THREE, async (board) => {
      pastes(board, "G2", [[0.18], [0.24], [0.31]]);
      await board.settled();
      const { engine } = board.open;
      const before = board.whole();
      engine.insert(sheetOf(board), lines, away);
      expect((await board.settled()).writes).toBe(0);
      expect(await board.steps("undo", 1)).toBe(0);
      expect(board.whole()).toEqual(before);
      engine.remove(sheetOf(board), lines, back);
      const { writes } = await board.settled();
      expect(await board.steps("undo", 1 + writes)).toBe(0);
      expect(board.whole()).toEqual(before);
      await board.types("G4", 0.19);
      await board.settled();
      expect(board.shows("G4")).toEqual([`0.19 ${GREEN}`]);
    }));
}

test("a sheet that the analyst renames is followed under its new name", () =>
  withLive(THREE, async (board) => {
    const sheetId = sheetOf(board);
    board.open.engine.renameSheet(sheetId, "Board 2024");
    expect((await board.settled()).writes).toBe(0);
    expect(board.readings.at(-1)?.cards[0]?.scorecard.sheet).toBe("Board 2024");
    board.open.engine.write(sheetId, [{ row: 3, column: 6, content: { value: 0.31 } }]);
    expect(await board.settled()).toEqual({ syncs: 2, writes: 1 });
    expect(board.open.engine.cell(sheetId, 3, 6).style.fill).toBe(RED);
  }));

test("a fraction that gives nothing, typed where a figure was, leaves the other months alone, live or recalculated", () =>
  withLive(THREE, async (board) => {
    await board.live.recalculate();
    await board.types("G3", "27/0");
    await board.settled();
    const shown = board.whole();
    expect(board.shows("F2", "F3", "G3", "G4")).toEqual(["0.22 -", "0.22 -", "27/0 -", `0.3 ${RED}`]);
    await board.live.recalculate();
    expect(board.whole()).toEqual(shown);
  }));
