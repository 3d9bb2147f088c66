import { expect, test } from "vitest";
import { cardOf } from "../testing/examples";
import { cardKey, cardName, followCard } from "./cards";

const board = cardOf([], "Board");
const lower = cardOf([], "Board", 60);
const snapshot = cardOf([], "Snapshot");

test("scorecards are called by their sheet, and by their first cell where it holds several", () => {
  expect(cardName(snapshot, [board, lower, snapshot])).toBe("Snapshot");
  expect(cardName(lower, [board, lower, snapshot])).toBe("Board, from A61");
});

test("after a reading the same scorecard stays", () => {
  expect(followCard([board, lower, snapshot], cardKey(lower), "id of Snapshot")).toBe(lower);
});

test("a scorecard that has moved down its sheet is followed", () => {
  const moved = cardOf([], "Board", 3);
  expect(followCard([snapshot, moved], cardKey(board), "id of Snapshot")).toBe(moved);
});

test("at first, the scorecard of the active sheet; none where it has none", () => {
  expect(followCard([board, snapshot], null, "id of Snapshot")).toBe(snapshot);
  expect(followCard([board, snapshot], null, "id of Notes")).toBeNull();
});
