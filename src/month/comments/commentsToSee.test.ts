import { expect, it } from "vitest";
import { lookAtRows } from "../../../tests/support/lookAtRows";
import type { CellContent } from "../../core/figures/cellValue";
import { readHistory } from "../history/readHistory";
import { HISTORY_HEADINGS, HISTORY_SHEET, rowOf, type HistoryEntry } from "../history/historyEntry";
import { seenEntries } from "../history/seenEntries";
import { gridOf } from "../../../tests/support/gridOf";
import { commentsToSee } from "./commentsToSee";

const KEEP = { why: "published", today: "2024-07-01" } as const;
const june = lookAtRows([
  ["Ref", "Measure", "Polarity", "Tolerance", "Target", "May-24", "Jun-24", "Comments"],
  ["1.1", "% of visits in time", "BIB", "80%", "90%", "85%", "78%", "Two workers left in spring."],
  ["1.2", "% of plans in time", "BIB", "80%", "90%", "91%", "92%", "Rose to 92%."],
  ["1.3", "% of reviews in time", "BIB", "80%", "90%", "91%", "75%", ""],
]);
const july = lookAtRows([
  ["Ref", "Measure", "Polarity", "Tolerance", "Target", "May-24", "Jun-24", "Jul-24", "Comments"],
  ["1.1", "% of visits in time", "BIB", "80%", "90%", "85%", "78%", "77%", "Two  workers left in Spring."],
  ["1.2", "% of plans in time", "BIB", "80%", "90%", "91%", "92%", "88%", "Rose to 92% in July."],
  ["1.3", "% of reviews in time", "BIB", "80%", "90%", "91%", "75%", "74%", ""],
]);

const seen = (board: typeof july, past: readonly HistoryEntry[]) => {
  const { scorecard, judgements } = board;
  const card = { scorecard } as Parameters<typeof commentsToSee>[0]["card"];
  const beside = { past, sheets: [], populations: null, provisional: [] };
  const found = commentsToSee({ card, judgements }, board.findings, beside);
  const rows = (all: readonly { measure: { reference: string | null }; place: { column: number } }[]) =>
    all.map(({ measure, place }) => [measure.reference, place.column]);
  return {
    silent: rows(found.silent),
    unchanged: rows(found.unchanged),
    since: found.unchanged.map(({ since }) => since),
    contradicted: rows(found.contradicted),
    untold: found.untold,
  };
};
const kept = (entries: readonly HistoryEntry[], headings: readonly string[]) =>
  readHistory(historyOf([[...headings], ...entries.map((one) => rowOf(one).slice(0, headings.length))]));
const historyOf = (rows: CellContent[][]) => ({
  ...gridOf(
    rows.map((row) => row.map(String)),
    { sheet: HISTORY_SHEET },
  ),
  values: rows,
});

it("lists reds without a comment, comments left as they were, and those that deny the figure", () => {
  const entries = seenEntries(july.scorecard.sheet, june.judgements, [], KEEP);
  expect(seen(july, kept(entries, HISTORY_HEADINGS))).toEqual({
    silent: [["1.3", 8]],
    unchanged: [["1.1", 8]],
    since: ["Jun-24"],
    contradicted: [["1.2", 8]],
    untold: 0,
  });
});

it("cannot tell what is unchanged where no comment was kept, as in a history from before comments were", () => {
  const entries = seenEntries(july.scorecard.sheet, june.judgements, [], KEEP);
  const old = kept(entries, HISTORY_HEADINGS.slice(0, -1));
  expect(old).toHaveLength(6);
  expect(seen(july, old)).toMatchObject({ unchanged: [], untold: 2 });
  expect(seen(july, [])).toMatchObject({ unchanged: [], untold: 2 });
  // The month's own comment is no earlier one.
  const own = seenEntries(july.scorecard.sheet, july.judgements, [], KEEP);
  expect(seen(july, own)).toMatchObject({ unchanged: [], untold: 2 });
});

it("keeps a figure again where its comment was changed, and only then", () => {
  const entries = seenEntries("Scorecard", june.judgements, [], KEEP);
  expect(seenEntries("Scorecard", june.judgements, entries, KEEP)).toEqual([]);
  const other = entries.map((one) =>
    one.comment?.startsWith("Two") ? { ...one, comment: "Staff left." } : one,
  );
  expect(
    seenEntries("Scorecard", june.judgements, other, KEEP).map(({ reference, period }) => [
      reference,
      period,
    ]),
  ).toEqual([["1.1", "2024-06"]]);
});

it("holds a comment against the month above, where the sheet has both", () => {
  const page = (may: string, now: string) =>
    lookAtRows([
      ["2.2 % of assessments completed in 45 days", "", "", "", "", ""],
      ["", "", "", "", "", ""],
      ["Month", "Actual", "Target", "England", "RAG", "Comments"],
      ["Apr-24", "80%", "85%", "84%", "Red", may],
      ["May-24", "81%", "85%", "84%", "", now],
      ["Jun-24", "", "85%", "", "", ""],
    ]);
  expect(seen(page("Two workers left", "Two workers left"), [])).toMatchObject({
    unchanged: [["2.2", 5]],
    since: ["Apr-24"],
    untold: 0,
  });
  expect(seen(page("Two workers left", "One has come"), [])).toMatchObject({ unchanged: [], untold: 0 });
});
