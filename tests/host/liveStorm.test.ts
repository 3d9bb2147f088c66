import { expect, test } from "vitest";
import type { CellContent } from "../../src/core/figures/cellValue";
import { at } from "./cells";
import { board, boardRow, withLive } from "./liveBoard";
import type { ShortCell } from "./support/bookOf";

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

const [TARGET, MARCH, JUNE, WORKING] = [3, 5, 6, 7];

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
  "a storm of 400 edits loses none and ends as a full recalculation does",
  { timeout: STORM_MS },
  async () => {
    const measures = 100;
    const edits = storm(400, measures);
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
