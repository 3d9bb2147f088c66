import type { Change } from "../../model/change";
import { readHeadingMarks } from "../../excel/read/readHeadingMarks";
import type { Card, Picture } from "../../model/reading";
import { keepRows } from "../../month/history/keepRows";
import { differences, type Differences } from "../../month/history/differences";
import {
  headingPlaces,
  provisionalPeriods,
  type ProvisionalPeriod,
} from "../../month/history/provisionalPeriods";
import { seenEntries } from "../../month/history/seenEntries";
import { readMonth } from "./readMonth";
import { todayOf } from "./today";

export type { Differences, ProvisionalPeriod };

/** The history is a visible sheet: nothing about the figures is kept where the analyst cannot see it. */
const KEPT =
  "Every figure and its status, as it is today, to compare with later. The sheet KPI history is yours to read and to delete.";
const NOTHING_NEW = "Every figure is kept already, just as it is now.";

/** The change that keeps today's figures: as seen, or as published in a board paper. Two round trips, nothing is written. */
export async function prepareHistory(
  { card, judgements }: Picture,
  why: "seen" | "published",
  now: () => Date = () => new Date(),
): Promise<Change[]> {
  const { sheetId, sheet, range } = card.scorecard;
  const { history, historyEnd } = await readMonth(card.scorecard);
  const entries = seenEntries(sheet, judgements, history, { why, today: todayOf(now()) });
  // Pressed twice, it would fill the sheet with what is there already.
  if (entries.length === 0) throw new Error(NOTHING_NEW);
  const place = { sheetId, sheet, row: range.row, column: range.column };
  const measure = why === "published" ? "Figures as published" : "Figures as seen";
  return [keepRows(entries, historyEnd, place, { measure, reason: KEPT })];
}

/** What is different from what was last kept as seen or as published; `null` where nothing was. Two round trips. */
export async function changedSince(
  { card, judgements }: Picture,
  since: "seen" | "published",
): Promise<Differences | null> {
  const { history } = await readMonth(card.scorecard);
  return differences(card.scorecard.sheet, judgements, history, since);
}

/** The months that are not final, as their headings say in words, in italics or in a note. One round trip. */
export async function provisionalIn({ scorecard }: Card): Promise<ProvisionalPeriod[]> {
  // Italics and notes are looks, and are read only for the headings.
  return provisionalPeriods(scorecard, await readHeadingMarks(headingPlaces(scorecard)));
}
