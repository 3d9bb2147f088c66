import { expect, it } from "vitest";
import { BOARD, fillOfOurs, knownOf, readingOf } from "../../../tests/support/known";
import type { Case } from "../follow/allowed";
import { cameWithRows, carriedAlong } from "./carriedAlong";
import { known } from "./known";

const GREEN = "#C6EFCE";
const [ROW, MARCH] = [1, 5];
const put = (shown: string) =>
  BOARD.map((line, at) => line.map((was, across) => (at === ROW && across === MARCH ? shown : was)));
const BEFORE = readingOf(BOARD).cards[0]!;
const OURS = [fillOfOurs(2, MARCH, GREEN)];

/** The visits of March with another figure, and a fill that is now there. */
function dragged(shown: string, fill: string | null, by: Case["reason"]["by"] = "hers"): Case {
  const card = readingOf(put(shown)).cards[0]!;
  const fills = card.appearance.fills.map((line, row) =>
    line.map((was, column) => (row === ROW && column === MARCH ? fill : was)),
  );
  return {
    id: "m",
    reason: { by, touch: "input" },
    was: BEFORE.scorecard.measures[0]!,
    measure: card.scorecard.measures[0]!,
    before: BEFORE.appearance,
    appearance: { ...card.appearance, fills },
  };
}

it("a colour of ours that came with a figure is still ours", () => {
  const [found, ...more] = carriedAlong([dragged("80%", GREEN)], OURS);
  expect(found).toMatchObject({ kind: "fill", after: GREEN, place: { row: ROW, column: MARCH } });
  expect(more).toEqual([]);
});

it.each([
  ["a fill that came alone", dragged("88%", GREEN)],
  ["a colour that we never gave", dragged("80%", "#123456")],
  ["a figure without a fill", dragged("80%", null)],
  ["what someone else did", dragged("80%", GREEN, "theirs")],
  ["a measure that was not there", { ...dragged("80%", GREEN), before: null }],
])("%s is not ours", (_, one) => {
  expect(carriedAlong([one], OURS)).toEqual([]);
});

it("a row that was pasted brings our colours with it", () => {
  const fewer = knownOf(BOARD.slice(0, -1));
  const reading = readingOf(BOARD);
  const [card] = reading.cards;
  const fills = card!.appearance.fills.map((line, row) =>
    line.map((was, column) => (row === 3 && column === MARCH ? GREEN : was)),
  );
  const now = known({
    ...reading,
    written: OURS,
    cards: [{ ...card!, appearance: { ...card!.appearance, fills } }],
  });
  const pasted = [{ sheetId: "{1}", row: 3, column: 0, rowCount: 1, columnCount: 9 }];
  expect(cameWithRows(fewer, now, pasted)).toMatchObject([
    { after: GREEN, place: { row: 3, column: MARCH } },
  ]);
  expect(cameWithRows(fewer, now, [])).toEqual([]);
  expect(cameWithRows(now, now, pasted)).toEqual([]);
});
