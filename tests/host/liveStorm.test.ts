import fc from "fast-check";
import { expect, test } from "vitest";
import type { CellContent } from "../../src/core/cellValue";
import { at } from "./cells";
import { board, boardRow, withLive, type LiveBoard } from "./liveBoard";
import type { ShortCell } from "./support/bookOf";

const WHOLE_ROW = { column: 0, rowCount: 1, columnCount: 16_384 };
const STORM_MS = 60_000;

/** So many measures; every second one is given by its working, the others are typed. */
function rows(count: number): ShortCell[][] {
  return Array.from({ length: count }, (_, index) => {
    const number = `${1 + Math.floor(index / 100)}.${index % 100}`;
    const name = `% of cases of kind ${index} which are late`;
    return index % 2 === 0
      ? boardRow(number, name, null, `'${20 + (index % 7)}/100`)
      : boardRow(number, name, 0.2 + (index % 9) / 100, "");
  });
}

interface Typed {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

const [TARGET, TOLERANCE, MARCH, JUNE, WORKING] = [3, 4, 5, 6, 7];

/** The same edits for every run: a storm has no need of chance. */
function storm(count: number, measures: number): Typed[] {
  return Array.from({ length: count }, (_, index) => {
    const row = 1 + ((index * 37) % measures);
    const isWorked = row % 2 === 1;
    const part = 10 + ((index * 13) % 30);
    if (index % 5 === 0) return { row, column: TARGET, value: 0.15 + ((index * 7) % 10) / 100 };
    if (index % 7 === 0) return { row, column: MARCH, value: part / 100 };
    return isWorked
      ? { row, column: WORKING, value: `${part}/100` }
      : { row, column: JUNE, value: part / 100 };
  });
}

test(
  "a storm of 1,000 edits loses none and ends as a full recalculation does",
  { timeout: STORM_MS },
  async () => {
    const measures = 100;
    const edits = storm(1_000, measures);
    let followed: string[] = [];
    await withLive(board(rows(measures)), async (liveBoard) => {
      const { open, live, settled } = liveBoard;
      await live.recalculate();
      await settled();
      const { sheetId } = at(open, "Board", "A1");
      for (const [index, { row, column, value }] of edits.entries()) {
        open.engine.write(sheetId, [{ row, column, content: { value } }]);
        if (index % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 10));
      }
      const { writes } = await settled();
      expect(writes).toBeGreaterThan(0);
      followed = liveBoard.whole();
      await live.recalculate();
      expect((await settled()).writes).toBe(0);
    });
    await withLive(board(rows(measures)), async (liveBoard) => {
      const { open, live } = liveBoard;
      await live.recalculate();
      await live.stop();
      const { sheetId } = at(open, "Board", "A1");
      for (const { row, column, value } of edits)
        open.engine.write(sheetId, [{ row, column, content: { value } }]);
      await open.engine.settle();
      await live.recalculate();
      expect(liveBoard.whole()).toEqual(followed);
    });
  },
);

/** One thing that she does. */
type Act =
  | { readonly does: "types"; readonly cells: readonly Typed[] }
  | { readonly does: "inserts" | "deletes"; readonly row: number };

interface Move {
  readonly act: Act;
  /** She takes it back with Ctrl+Z, and perhaps does it again with Ctrl+Y. */
  readonly then: "keeps" | "undoes" | "redoes";
}

const MEASURES = 6;
const percents = fc.integer({ min: 5, max: 40 });
const cell = fc
  .record({
    measure: fc.nat(MEASURES - 1),
    what: fc.constantFrom("target", "tolerance", "march", "own"),
    part: percents,
  })
  .map(({ measure, what, part }): Typed => {
    const row = 1 + measure;
    if (what === "target") return { row, column: TARGET, value: part / 100 };
    if (what === "tolerance") return { row, column: TOLERANCE, value: part / 100 };
    if (what === "march") return { row, column: MARCH, value: part / 100 };
    return measure % 2 === 0
      ? { row, column: WORKING, value: `${part}/100` }
      : { row, column: JUNE, value: part / 100 };
  });
const typing = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells): Act => ({ does: "types", cells }));
const deleting = fc.nat(MEASURES - 1).map((row): Act => ({ does: "deletes", row: row + 1 }));
const inserting = fc.nat(MEASURES).map((row): Act => ({ does: "inserts", row: row + 1 }));
const moves = fc.array(
  fc.record({
    act: fc.oneof(
      { weight: 4, arbitrary: typing },
      { weight: 1, arbitrary: inserting },
      { weight: 1, arbitrary: deleting },
    ),
    then: fc.constantFrom<Move["then"]>("keeps", "keeps", "undoes", "redoes"),
  }),
  { minLength: 2, maxLength: 5 },
);

/** Where each row of the beginning stands by now; `null` for one that was deleted. */
type Rows = (number | null)[];
const rowsAtFirst = (): Rows => Array.from({ length: MEASURES + 2 }, (_, row) => row);

function perform({ open }: LiveBoard, act: Act, now: Rows): void {
  const { sheetId } = at(open, "Board", "A1");
  if (act.does === "types") {
    const cells = act.cells.flatMap(({ row, column, value }) => {
      const stands = now[row] ?? null;
      return stands === null ? [] : [{ row: stands, column, content: { value } }];
    });
    if (cells.length > 0) open.engine.write(sheetId, cells);
    return;
  }
  const place = now[act.row] ?? null;
  if (place === null) return;
  const inserts = act.does === "inserts";
  if (inserts) open.engine.insert(sheetId, { row: place, ...WHOLE_ROW }, "down");
  else open.engine.remove(sheetId, { row: place, ...WHOLE_ROW }, "up");
  now.forEach((row, index) => {
    if (row === null || row < place) return;
    now[index] = inserts ? row + 1 : row === place ? null : row - 1;
  });
}

/** What stands on the board after these moves, followed edit by edit. */
async function followedBy(list: readonly Move[]): Promise<string[]> {
  let result: string[] = [];
  await withLive(board(rows(MEASURES)), async (liveBoard) => {
    const { open, live, settled } = liveBoard;
    const now = rowsAtFirst();
    await live.recalculate();
    await settled();
    for (const { act, then } of list) {
      perform(liveBoard, act, now);
      const steps = 1 + (await settled()).writes;
      if (then === "keeps" || act.does !== "types") continue;
      for (let step = 0; step < steps; step++) await open.engine.undo();
      expect((await settled()).writes).toBe(0);
      if (then === "undoes") continue;
      for (let step = 0; step < steps; step++) await open.engine.redo();
      expect((await settled()).writes).toBe(0);
    }
    result = liveBoard.whole();
  });
  return result;
}

/** The same with a full recalculation after each, and without what she took back. */
async function recalculatedBy(list: readonly Move[]): Promise<string[]> {
  let result: string[] = [];
  await withLive(board(rows(MEASURES)), async (liveBoard) => {
    const { open, live } = liveBoard;
    const now = rowsAtFirst();
    await live.stop();
    await live.recalculate();
    for (const { act, then } of list) {
      if (then === "undoes" && act.does === "types") continue;
      perform(liveBoard, act, now);
      await open.engine.settle();
      await live.recalculate();
    }
    result = liveBoard.whole();
  });
  return result;
}

const PROPERTY_MS = 240_000;

test(
  "random edits, insertions, deletions, undo and redo end as a full recalculation does",
  { timeout: PROPERTY_MS },
  () =>
    fc.assert(
      fc.asyncProperty(moves, async (list) => {
        expect(await followedBy(list)).toEqual(await recalculatedBy(list));
      }),
      { numRuns: 10, seed: 20_241_007, endOnFailure: true },
    ),
);
