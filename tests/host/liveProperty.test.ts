import fc from "fast-check";
import { expect, test } from "vitest";
import type { Book } from "../../xlsx/book";
import { anyAct, perform, type Standing } from "./liveActs";
import { withLive } from "./liveBoard";
import { LAYOUTS, type Layout } from "./liveLayouts";

const sequences = fc.array(
  fc.record({ act: anyAct, then: fc.constantFrom("keeps", "keeps", "undoes", "redoes") }),
  { minLength: 6, maxLength: 10 },
);
type Sequence = typeof sequences extends fc.Arbitrary<infer T> ? T : never;

/** Follows a sequence edit by edit. What Ctrl+Z and Ctrl+Y lead to is what was there; nothing is written for them. */
async function followed(layout: Layout, sequence: Sequence): Promise<{ book: Book; shows: string[] }> {
  let end: { book: Book; shows: string[] } | null = null;
  await withLive(layout.book, async (board) => {
    let standing: Standing = Array.from({ length: layout.measures }, (_, index) => layout.first + index);
    await board.live.recalculate();
    await board.settled();
    for (const { act, then } of sequence) {
      const [before, stood] = [board.whole(), [...standing]];
      if (!(await perform(board, layout, standing, act))) continue;
      const steps = 1 + (await board.settled()).writes;
      if (then === "keeps") continue;
      const after = board.whole();
      expect(await board.steps("undo", steps)).toBe(0);
      expect(board.whole()).toEqual(before);
      if (then === "undoes") standing = stood;
      else {
        expect(await board.steps("redo", steps)).toBe(0);
        expect(board.whole()).toEqual(after);
      }
    }
    end = { book: board.open.engine.toBook(), shows: board.whole() };
  });
  if (end === null) throw new Error("The board was not opened.");
  return end;
}

/** What a full recalculation of the workbook leaves, by someone who opens it afresh. */
async function recalculated(book: Book): Promise<string[]> {
  let shows: string[] = [];
  await withLive(book, async (board) => {
    await board.live.recalculate();
    shows = board.whole();
  });
  return shows;
}

const PATIENCE_MS = 60_000;

for (const layout of LAYOUTS) {
  test(
    `${layout.name}: edits, undo and redo at random end as a full recalculation does`,
    { timeout: PATIENCE_MS },
    () =>
      fc.assert(
        fc.asyncProperty(sequences, async (sequence) => {
          const { book, shows } = await followed(layout, sequence);
          expect(shows).toEqual(await recalculated(book));
        }),
        { numRuns: 1, seed: 20_241_007, endOnFailure: true },
      ),
  );
}
