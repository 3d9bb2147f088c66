import { expect, it } from "vitest";
import { BOARD, readingOf } from "../../../tests/support/known";
import { filledOf, inputsOf, stateOf } from "./states";

const seen = (row: number, column: number, shown: string) => {
  const rows = BOARD.map((line, at) =>
    line.map((was, across) => (at === row && across === column ? shown : was)),
  );
  return readingOf(rows).cards[0]!;
};
const [TARGET, MARCH, JUNE, STATUS] = [3, 5, 6, 8];
const BEFORE = readingOf(BOARD).cards[0]!;
const visits = (card: typeof BEFORE) => card.scorecard.measures[0]!;

it("a target and an earlier figure are inputs, what the working fills is not", () => {
  expect(inputsOf(visits(seen(1, TARGET, "91%")))).not.toBe(inputsOf(visits(BEFORE)));
  expect(inputsOf(visits(seen(1, MARCH, "87%")))).not.toBe(inputsOf(visits(BEFORE)));
  expect(inputsOf(visits(seen(1, JUNE, "93%")))).toBe(inputsOf(visits(BEFORE)));
});

it("what the working fills is told by itself", () => {
  expect(filledOf(visits(seen(1, JUNE, "93%")))).not.toBe(filledOf(visits(BEFORE)));
  expect(filledOf(visits(seen(1, TARGET, "91%")))).toBe(filledOf(visits(BEFORE)));
});

it("the state is all of it, with the status and the colours", () => {
  const state = (card: typeof BEFORE, appearance = card.appearance) => stateOf(visits(card), appearance);
  const was = state(BEFORE);
  for (const [column, shown] of [
    [TARGET, "91%"],
    [JUNE, "93%"],
    [STATUS, "G"],
  ] as const)
    expect(state(seen(1, column, shown))).not.toBe(was);
  const green = BEFORE.appearance.fills.map((line, row) =>
    line.map((fill, column) => (row === 1 && column === JUNE ? "#C6EFCE" : fill)),
  );
  expect(state(BEFORE, { ...BEFORE.appearance, fills: green })).not.toBe(was);
  expect(state(seen(2, TARGET, "310"))).toBe(was);
});
