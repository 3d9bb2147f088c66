import { expect, it } from "vitest";
import { BOARD, fillOfOurs, readingOf } from "../../../tests/support/known";
import { known } from "../remembered/known";
import { writtenMoved } from "./movedLines";

/** The board with a column put in before the target. */
const WIDER = BOARD.map((row, at) => [
  ...row.slice(0, 3),
  at === 0 ? "Owner" : "North team",
  ...row.slice(3),
]);
const JUNE = 6;

it("what was written stands a column further right once one was put in before it", () => {
  const before = readingOf(BOARD);
  const key = before.cards[0]!.scorecard.measures[0]!.key;
  const written = [fillOfOurs(1, JUNE, "#C6EFCE", key)];
  const moved = writtenMoved(known({ ...before, written }), readingOf(WIDER));
  expect(moved).toEqual([{ ...written[0], place: { ...written[0]!.place, column: JUNE + 1 } }]);
});

it("nothing moves where no line has, nor what was written for a measure that is none", () => {
  const before = readingOf(BOARD);
  const written = [fillOfOurs(1, JUNE, "#C6EFCE", "another measure")];
  expect(writtenMoved(known({ ...before, written }), before)).toEqual([]);
  expect(writtenMoved(known({ ...before, written }), readingOf(WIDER))).toEqual([]);
});

it("follows the scorecard by all its measures, also where the first is gone", () => {
  const before = readingOf(BOARD);
  const key = before.cards[0]!.scorecard.measures[1]!.key;
  const written = [fillOfOurs(2, JUNE, "#FFC7CE", key)];
  const withoutFirst = readingOf(WIDER.filter((_, row) => row !== 1));
  const moved = writtenMoved(known({ ...before, written }), withoutFirst);
  expect(moved.map(({ place }) => place.column)).toEqual([JUNE + 1]);
  const others = readingOf(
    WIDER.map((row, at) => (at === 0 ? row : [`9.${at}`, `Another ${at}`, ...row.slice(2)])),
  );
  expect(writtenMoved(known({ ...before, written }), others)).toEqual([]);
});
