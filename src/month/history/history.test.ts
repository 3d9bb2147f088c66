import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { HISTORY_HEADINGS, HISTORY_SHEET, rowOf, type HistoryEntry } from "./historyEntry";
import { keepRows } from "./keepRows";
import { keptWorkings } from "./keptWorkings";
import { readHistory } from "./readHistory";
import { provisionalPeriods, restated } from "./restated";
import { seenEntries } from "./seenEntries";

const board = (june: string, mark = "") =>
  lookAtRows([
    ["Ref", "Measure", "Polarity", "Tolerance", "Target", "May-24", `Jun-24${mark}`],
    ["1.1", "% of visits in time", "BIB", "80%", "90%", "85%", june],
    ["1.2", "% of plans in time", "BIB", "80%", "90%", "91%", "TBC"],
  ]);
const PUBLISHED = { why: "published", today: "2024-07-01" } as const;

const published = (): HistoryEntry[] => seenEntries("Scorecard", board("92%").judgements, [], PUBLISHED);

it("keeps what each measure and month is, with its status", () => {
  expect(
    published().map(({ reference, period, value, shown, status }) => [
      reference,
      period,
      value,
      shown,
      status,
    ]),
  ).toEqual([
    ["1.1", "2024-05", 0.85, "85%", "Amber"],
    ["1.1", "2024-06", 0.92, "92%", "Green"],
    ["1.2", "2024-05", 0.91, "91%", "Green"],
    ["1.2", "2024-06", "TBC", "TBC", ""],
  ]);
});

it("says which past months have changed since, by how much, and whether their colour did", () => {
  const found = restated("Scorecard", board("78%").judgements, published(), "published");
  expect(
    found.map(({ measure, was, now, by, statusChanged }) => [
      measure.reference,
      was.shown,
      now.shown,
      by?.toFixed(2),
      statusChanged,
    ]),
  ).toEqual([["1.1", "92%", "78%", "-0.14", true]]);
  expect(restated("Scorecard", board("92%").judgements, published(), "published")).toEqual([]);
  expect(restated("Scorecard", board("78%").judgements, published(), "seen")).toEqual([]);
});

it("keeps again only what is different", () => {
  const again = seenEntries("Scorecard", board("78%").judgements, published(), PUBLISHED);
  expect(again.map(({ reference, shown }) => [reference, shown])).toEqual([["1.1", "78%"]]);
});

it("reads back what it wrote, and passes over what she wrote otherwise", () => {
  const rows = [[...HISTORY_HEADINGS], ...published().map(rowOf), ["my own note"]];
  const grid = {
    ...gridOf([["x"]]),
    sheet: HISTORY_SHEET,
    values: rows,
    text: rows.map((row) => row.map(String)),
  };
  expect(readHistory(grid)).toEqual(published());
});

it("knows the latest working that was kept", () => {
  const entry = { ...published()[0]!, working: "85/100", why: "replaced" as const };
  const later = { ...entry, period: "2024-06", working: "92/100" };
  expect([...keptWorkings(board("92%").scorecard, [later, entry])]).toEqual([
    ["1.1|% of visits in time", "92/100"],
  ]);
});

it("makes its sheet where there is none, and goes on below the last row where there is", () => {
  const place = { sheetId: "{1}", sheet: "Scorecard", row: 0, column: 0 };
  const words = { measure: "Figures", reason: "You asked for it." };
  expect(keepRows(published(), null, place, words)).toMatchObject({
    make: true,
    row: 0,
    target: "KPI history",
  });
  const further = keepRows(published(), { row: 12 }, place, words);
  expect([further.make, further.row, further.rows.length]).toEqual([false, 12, 4]);
});

it("knows provisional months by their headings", () => {
  expect(provisionalPeriods(board("92%", " (p)").scorecard)).toEqual([
    { kind: "month", year: 2024, month: 6 },
  ]);
  expect(provisionalPeriods(board("92%").scorecard)).toEqual([]);
});
