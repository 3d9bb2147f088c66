import { expect, it } from "vitest";
import { gridOf } from "../../../tests/support/gridOf";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import { HISTORY_HEADINGS, HISTORY_SHEET, rowOf, type HistoryEntry } from "./historyEntry";
import { keepRows } from "./keepRows";
import { keptWorkings } from "./keptWorkings";
import { readHistory } from "./readHistory";
import { differences } from "./differences";
import { headingPlaces, provisionalPeriods } from "./provisionalPeriods";
import { restatedFigures } from "./restatedFigures";
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
  const found = restatedFigures("Scorecard", board("78%").judgements, published(), "published");
  expect(
    found.map(({ measure, was, now, by, statusChanged }) => [
      measure.reference,
      was.shown,
      now.shown,
      by,
      statusChanged,
    ]),
  ).toEqual([["1.1", "92%", "78%", "down 14 points", true]]);
  expect(restatedFigures("Scorecard", board("92%").judgements, published(), "published")).toEqual([]);
  expect(restatedFigures("Scorecard", board("78%").judgements, published(), "seen")).toEqual([]);
});

it("keeps again only what is different", () => {
  const again = seenEntries("Scorecard", board("78%").judgements, published(), PUBLISHED);
  expect(again.map(({ reference, shown }) => [reference, shown])).toEqual([["1.1", "78%"]]);
});

it("reads back what it wrote, and passes over what the analyst wrote otherwise", () => {
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
  const further = keepRows(published(), { row: 12, columns: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] }, place, words);
  expect([further.make, further.row, further.rows.length]).toEqual([false, 12, 4]);
});

it("says what is different from the last board paper", () => {
  const next = lookAtRows([
    ["Ref", "Measure", "Polarity", "Tolerance", "Target", "May-24", "Jun-24", "Jul-24"],
    ["1.1", "% of visits in time", "BIB", "80%", "90%", "84%", "92%", "79%"],
    ["1.3", "% of reviews in time", "BIB", "80%", "90%", "90%", "90%", "90%"],
    ["1.4", "% of meetings in time", "BIB", "80%", "90%", "", "", ""],
  ]);
  const found = differences("Scorecard", next.judgements, published(), "published")!;
  expect(found.on).toBe("2024-07-01");
  expect(found.restated.map(({ measure, by }) => [measure.reference, by])).toEqual([["1.1", "down 1 point"]]);
  expect(found.statuses.map(({ was, now }) => [was, now])).toEqual([
    [
      { status: "Green", period: { kind: "month", year: 2024, month: 6 } },
      { status: "Red", period: { kind: "month", year: 2024, month: 7 } },
    ],
  ]);
  expect(found.further).toEqual([{ period: { kind: "month", year: 2024, month: 7 }, figures: 1 }]);
  expect(found.newMeasures.map(({ reference }) => reference)).toEqual(["1.3"]);
  expect(found.gone.map(({ reference, shown }) => [reference, shown])).toEqual([["1.2", "TBC"]]);
  expect(differences("Scorecard", next.judgements, published(), "seen")).toBeNull();
});

it("does not call a status another one before its figure stands in the sheet", () => {
  const withWorking = (june: string) =>
    lookAtRows(
      [
        ["Ref", "Measure", "Polarity", "Tolerance", "Target", "May-24", "Jun-24", "Working"],
        ["1.1", "% of visits in time", "BIB", "80%", "90%", "92%", june, "70/100 = 70%"],
        ["1.2", "% of plans in time", "BIB", "80%", "90%", "91%", "91%", ""],
      ],
      { asText: [0, 7] },
    ).judgements;
  const kept = seenEntries("Scorecard", withWorking(""), [], PUBLISHED).filter(
    ({ period }) => period === "2024-05",
  );
  const statuses = (june: string) =>
    differences("Scorecard", withWorking(june), kept, "published")!.statuses.map(({ measure, now }) => [
      measure.reference,
      now.status,
    ]);
  expect(statuses("")).toEqual([]);
  expect(statuses("70%")).toEqual([["1.1", "Red"]]);
});

it("knows provisional months by their headings, italics and notes", () => {
  const [may, june] = [5, 6].map((month) => ({ kind: "month", year: 2024, month }));
  expect(provisionalPeriods(board("92%", " (p)").scorecard)).toEqual([{ period: june, by: "heading" }]);
  const { scorecard } = board("92%");
  const places = headingPlaces(scorecard);
  expect(places.map(({ row, column }) => [row, column])).toEqual([
    [0, 5],
    [0, 6],
  ]);
  const marked = (italics: readonly boolean[], notes: readonly (string | null)[] = []) =>
    provisionalPeriods(
      scorecard,
      places.map((place, at) => ({ place, italic: italics[at] ?? false, note: notes[at] ?? null })),
    );
  expect(marked([false, false])).toEqual([]);
  expect(marked([false, true])).toEqual([{ period: june, by: "italics" }]);
  // Where every heading is in italics they mean nothing.
  expect(marked([true, true])).toEqual([]);
  expect(marked([], ["Figures not yet final.", "Checked by the board."])).toEqual([
    { period: may, by: "note" },
  ]);
});
