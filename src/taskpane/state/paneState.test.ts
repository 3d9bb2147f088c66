import { expect, test } from "vitest";
import { cardOf, JUN_24, placeAt, readingOf, valueChangeOf } from "../testing/examples";
import { onNewSheet, paneReducer, shownCard, STARTING, type PaneEvent, type PaneState } from "./paneState";

const board = cardOf([], "Board");
const snapshot = cardOf([], "Snapshot");
const after = (state: PaneState, ...events: PaneEvent[]) => events.reduce(paneReducer, state);
const read: PaneEvent = { type: "read", reading: readingOf([board, snapshot]) };

test("the first reading shows the scorecard of the active sheet", () => {
  expect(shownCard(after(STARTING, read))).toBe(board);
});

test("the shown scorecard follows the sheet, and stays where a sheet has none", () => {
  const there = after(STARTING, read, { type: "sheetActivated", sheetId: "id of Snapshot" });
  expect(shownCard(there)).toBe(snapshot);
  expect(shownCard(after(there, { type: "sheetActivated", sheetId: "id of Notes" }))).toBe(snapshot);
});

test("a sheet that was not there when the workbook was read is new", () => {
  expect(onNewSheet(STARTING)).toBe(false);
  expect(onNewSheet(after(STARTING, read))).toBe(false);
  expect(onNewSheet(after(STARTING, read, { type: "sheetActivated", sheetId: "id of Sheet3" }))).toBe(true);
});

test("a period is kept while it is there, and let go with its column", () => {
  const chosen = after(STARTING, read, { type: "show", what: { period: JUN_24 } }, read);
  expect(chosen.period).toEqual(JUN_24);
  const shorter = { ...board, scorecard: { ...board.scorecard, periods: [] } };
  expect(after(chosen, { type: "read", reading: readingOf([shorter]) }).period).toBeNull();
});

test("an edit marks the picture until the workbook is read again; the picture stays", () => {
  const edited = after(STARTING, read, { type: "edited" });
  expect(edited.stale).toBe(true);
  expect(shownCard(edited)).toBe(board);
  expect(after(edited, read).stale).toBe(false);
});

test("what the analyst asked for outlasts an edit, and is let go where the scorecard lies otherwise by then", () => {
  const proposed = { title: "Counts for Jun-24", changes: [], notes: [] };
  const asked = after(STARTING, read, { type: "show", what: { proposed } });
  expect(after(asked, read).proposed).toBe(proposed);
  const moved = {
    ...board.scorecard,
    range: { ...board.scorecard.range, row: board.scorecard.range.row + 1 },
  };
  const below = readingOf([{ ...board, scorecard: moved }, snapshot]);
  expect(after(asked, { type: "read", reading: below }).proposed).toBeNull();
  expect(after(asked, { type: "read", reading: readingOf([board]) }).proposed).toBeNull();
});

test("the room that led to the changes is known until another room is opened", () => {
  const proposed = { title: "Counts for Jun-24", changes: [], notes: [], from: "month" } as const;
  const show = (what: Extract<PaneEvent, { type: "show" }>["what"]): PaneEvent => ({ type: "show", what });
  const asked = after(STARTING, read, show({ proposed, view: "changes" }));
  const outcome = { did: "applied", report: { done: 1, skipped: [], trouble: null } } as const;
  const applied = after(asked, { type: "finished", outcome });
  expect(applied.from).toBe("month");
  expect(after(applied, show({ view: "changes", proposed: null })).from).toBe("month");
  expect(after(applied, show({ view: "measures" })).from).toBeNull();
  expect(after(applied, show({ proposed: { ...proposed, from: "checks" } })).from).toBe("checks");
  expect(after(STARTING, show({ view: "changes", from: "month" })).from).toBe("month");
});

test("ticks outlast a reading, and end when they have been applied", () => {
  const ticked = after(STARTING, read, { type: "tick", changes: [valueChangeOf()], on: false }, read);
  expect(ticked.ticks).toEqual(new Map([["value N9", false]]));
  const outcome = { did: "applied", report: { done: 1, skipped: [], trouble: null } } as const;
  expect(after(ticked, { type: "finished", outcome })).toMatchObject({ outcome, ticks: new Map() });
});

test("a failure keeps what is shown; the next work clears the failure", () => {
  const again = () => undefined;
  const failed = after(STARTING, read, { type: "failed", sentence: "Excel did not answer.", again });
  expect(failed.trouble).toEqual({ sentence: "Excel did not answer.", again });
  expect(shownCard(failed)).toBe(board);
  const work = { doing: "Reading", done: 0, of: 0, waiting: null, cancel: null };
  expect(after(failed, { type: "working", work }).trouble).toBeNull();
});

test("progress without work is of the past", () => {
  expect(after(STARTING, { type: "progress", what: { done: 3 } }).work).toBeNull();
});

test("settings that were saved take the place of those read", () => {
  const kept = [{ measureKey: "1.4", group: "statuses", period: "2024-06", reason: "" }] as const;
  const state = after(STARTING, read, {
    type: "settings",
    settings: { version: 1, sheets: [], letters: null, dismissed: [], live: false, kept },
  });
  expect(state.reading?.settings.kept).toEqual(kept);
});

test("what the analyst looks at is taken as it is", () => {
  const selected = placeAt(8, 13);
  expect(after(STARTING, { type: "show", what: { view: "checks", selected } })).toMatchObject({
    view: "checks",
    selected,
  });
});
