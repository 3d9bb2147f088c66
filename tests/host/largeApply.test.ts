import { expect, test } from "vitest";
import { applyChanges } from "../../src/excel/apply/apply";
import { revertLast } from "../../src/excel/apply/revert";
import { at, cellAt } from "./cells";
import { fillChange, valueChange } from "./changes";
import { bookOf } from "./support/bookOf";
import { traffic, type Traffic } from "./support/traffic";
import { withBook } from "./support/withBook";

const NOW = () => new Date("2024-10-07T09:00:00Z");
/** Excel on the web takes and gives at most 5 MB at once. */
const MOST_AT_ONCE = 5_000_000;
const COLUMNS = 20;
const ROWS = 75;
const RED = "#C00000";
/** Twice the changes send twice as much, and the journal that is there already with each piece. */
const NEARLY_TWICE = 2.3;

/** Applies a value and a colour to every cell of so many rows, and takes all back. */
function appliedAndBack(rows: number): Promise<readonly [Traffic, Traffic]> {
  return withBook(bookOf({ Board: [["Measure"]] }), async (open) => {
    const { sheetId, sheet } = at(open, "Board", "A1");
    const places = Array.from({ length: rows * COLUMNS }, (_, index) => ({
      ...{ sheetId, sheet, row: 1 + Math.floor(index / COLUMNS), column: 1 + (index % COLUMNS) },
    }));
    const changes = places.flatMap((place, index) => [
      valueChange(place, index),
      fillChange(place, index % 2 === 0 ? RED : "#00B050"),
    ]);
    const there = await traffic(open, async () => {
      expect(await applyChanges(changes, NOW)).toEqual({ done: places.length, skipped: [], trouble: null });
    });
    const last = places.at(-1) ?? at(open, "Board", "A1");
    expect(cellAt(open, last).content).toBe(places.length - 1);
    const back = await traffic(open, async () => {
      expect(await revertLast()).toEqual({ done: places.length, skipped: [], trouble: null });
    });
    const left = places.filter((place) => {
      const { content, fill } = cellAt(open, place);
      return content !== "" || fill !== null;
    });
    expect(left).toEqual([]);
    return [there, back];
  });
}

test("twice as many changes take twice as much, in pieces that Excel on the web takes, and come back as well", async () => {
  const [once, onceBack] = await appliedAndBack(ROWS);
  const [twice, twiceBack] = await appliedAndBack(2 * ROWS);
  for (const { longest } of [once, onceBack, twice, twiceBack]) expect(longest).toBeLessThan(MOST_AT_ONCE);
  // Up to 3,000 changes go at once: a reading and a writing for each piece.
  expect([once, onceBack, twice, twiceBack].map(({ roundTrips }) => roundTrips)).toEqual([2, 2, 4, 4]);
  expect(twice.characters / once.characters).toBeLessThan(NEARLY_TWICE);
  expect(twiceBack.characters / onceBack.characters).toBeLessThan(NEARLY_TWICE);
});
