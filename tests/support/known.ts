import type { CellAt, CellRead } from "../../src/excel/apply/follow";
import { known, type Known } from "../../src/live/remembered/known";
import type { Place } from "../../src/model/place";
import type { Card, Reading } from "../../src/model/reading";
import { NO_SETTINGS } from "../../src/model/settings";
import type { Written } from "../../src/model/written";
import { cellOf } from "./gridOf";
import { lookAtRows } from "./lookAtRows";

/** A board of two measures and a part, with its workings; its figures can be told by hand. */
export const BOARD: readonly (readonly string[])[] = [
  ["Ref", "Measure", "Polarity", "Target", "Tolerance", "Mar-24", "Jun-24", "Working", "RAG"],
  ["1.1", "% of visits in time", "High", "90%", "85%", "88%", "92%", "46/50", ""],
  ["1.2", "Number of referrals", "Low", "300", "350", "320", "360", "", ""],
  ["1.3", "% of reviews in time", "High", "95%", "90%", "91%", "", "47/50", ""],
];

/** What is known of a workbook with these tables, each on its sheet `{1}`, `{2}` …, or all on one. */
export function knownOf(...tables: readonly (readonly (readonly string[])[])[]): Known {
  return known(readingOf(...tables));
}

/** A reading of these tables. */
export function readingOf(...tables: readonly (readonly (readonly string[])[])[]): Reading {
  const cards = tables.map((rows, at): Card => {
    const { scorecard } = lookAtRows(rows);
    const sheetId = `{${at + 1}}`;
    const moved = JSON.parse(
      JSON.stringify(scorecard).replaceAll('"sheetId":"{1}"', `"sheetId":"${sheetId}"`),
    ) as Card["scorecard"];
    const fills = rows.map((row) => row.map(() => null));
    return { scorecard: moved, appearance: { sheetId, row: 0, column: 0, fills, ruled: [] } };
  });
  return { sheets: [], cards, settings: NO_SETTINGS, settingsTrouble: null, revertable: null };
}

/** The id under which the measure of that reference is known. */
export function idOf({ cards }: Known, reference: string): string {
  const ids = cards.flatMap(({ measures }) =>
    [...measures.values()].filter(({ measure }) => measure.reference === reference).map(({ id }) => id),
  );
  const [id] = ids;
  if (id === undefined) throw new Error(`No measure ${reference}.`);
  return id;
}

/** The cells of a table as Excel gives them, some with another content: `{ G3: "310" }`. */
export function cellsOf(
  rows: readonly (readonly string[])[],
  edits: Readonly<Record<string, string>> = {},
): CellAt {
  return ({ row, column }: Place): CellRead | null => {
    const line = rows[row];
    if (line === undefined) return null;
    const shown = edits[String.fromCharCode(65 + column) + (row + 1)] ?? line[column] ?? "";
    // References and workings are text.
    const { content, format } = column === 0 ? { content: shown, format: "General" } : cellOf(shown);
    return { content, text: shown, formula: null, format, fill: null };
  };
}

/** A fill of ours in a cell of the first sheet. */
export function fillOfOurs(row: number, column: number, after: string, measureKey = ""): Written {
  return { kind: "fill", place: { sheetId: "{1}", sheet: "Sheet1", row, column }, measureKey, after };
}
