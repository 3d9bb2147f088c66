/**
 * Which months are provisional. Later restatements of them are expected ("will increase when the data is refreshed"),
 * so they are told apart from figures that changed after they were final.
 */

import { says } from "../../words/says";
import { NOTED_NOT_FINAL } from "../../words/time/notedNotFinal";
import { isProvisional } from "../../core/figures/typed/isProvisional";
import { findPeriod } from "../../core/periods/readPeriod";
import type { Period } from "../../core/periods/period";
import type { Place } from "../../model/place";
import type { Line, Scorecard } from "../../model/scorecard";

/** How a heading looks besides its text. */
export interface HeadingMark {
  readonly place: Place;
  readonly italic: boolean;
  /** The text of the note on the heading's cell; `null` where it has none. */
  readonly note: string | null;
}

/** A month that is not final, and how its heading says so. */
export interface ProvisionalPeriod {
  readonly period: Period;
  readonly by: "heading" | "italics" | "note";
}

/**
 * The months whose headings mark them as provisional: in words (`Jun-24 (p)`), by a note, or in italics. Italics count
 * only where other months' headings are upright.
 */
export function provisionalPeriods(
  scorecard: Scorecard,
  marks: readonly HeadingMark[] = [],
): ProvisionalPeriod[] {
  const lines = scorecard.lines.filter(({ role }) => role === "actual");
  const of = (line: Line): HeadingMark[] =>
    marks.filter(({ place }) => lineOf(scorecard, place) === line.index);
  const isItalic = (line: Line): boolean => of(line).some(({ italic }) => italic);
  // Where every heading is in italics, that is merely how the sheet looks.
  const italicsMean = lines.some((line) => of(line).length > 0 && !isItalic(line));
  return lines.flatMap((line): ProvisionalPeriod[] => {
    const period = line.period ?? findPeriod(line.heading);
    if (period === null) return [];
    if (isProvisional(line.heading)) return [{ period, by: "heading" }];
    if (of(line).some(({ note }) => note !== null && (isProvisional(note) || says(note, NOTED_NOT_FINAL))))
      return [{ period, by: "note" }];
    return italicsMean && isItalic(line) ? [{ period, by: "italics" }] : [];
  });
}

/** The heading cells of the months, whose italics and notes the host is asked for. */
export function headingPlaces(scorecard: Scorecard): Place[] {
  const { sheetId, sheet, headingRows, orientation, lines } = scorecard;
  const down = orientation === "down";
  const [first, count] = down
    ? [headingRows.row, headingRows.rowCount]
    : [headingRows.column, headingRows.columnCount];
  return lines.flatMap(({ role, index }) =>
    role !== "actual"
      ? []
      : Array.from({ length: count }, (_, at) =>
          down
            ? { sheetId, sheet, row: first + at, column: index }
            : { sheetId, sheet, row: index, column: first + at },
        ),
  );
}

function lineOf({ orientation }: Scorecard, { row, column }: Place): number {
  return orientation === "down" ? column : row;
}
