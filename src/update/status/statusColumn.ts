/**
 * A column of status letters right of the scorecard, for analysts who want the letters apart from the figures. It is
 * put in with the first update after the setting was made.
 */

import { STATUS_LETTER, type Status } from "../../core/status/status";
import type { ValueChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { Fact, Scorecard } from "../../model/scorecard";
import type { Settings } from "../../model/settings";
import { hasStatusLine } from "../../model/statusLine";
import type { StatusWords } from "./statusWordsOf";

/** The heading of a column of letters: the field's word, by which the next reading finds the column. */
const HEADING = "RAG";
const BLANK = { value: { kind: "blank" }, content: "", formula: null, format: "General" } as const;

/**
 * Whether the analyst wants a column of letters and this scorecard has none yet. Only where measures stand in rows of
 * one sheet.
 */
export function needsStatusColumn(scorecard: Scorecard, { letters }: Settings): boolean {
  const { sheetId, orientation, measures } = scorecard;
  const isWhole = measures.every(({ place }) => place.sheetId === sheetId);
  return letters === "column" && orientation === "down" && isWhole && !hasStatusLine(scorecard);
}

/** The scorecard as if it had a blank status for each measure in the first column right of it, so that an update fills it. */
export function withStatusColumn(scorecard: Scorecard): Scorecard {
  const measures = scorecard.measures.map((measure) => {
    const status: Fact = { ...BLANK, place: rightOf(scorecard, measure.place.row) };
    return { ...measure, status };
  });
  return { ...scorecard, measures };
}

/** What such a column holds for each status; grey is left blank. */
export const LETTERS: StatusWords = { ...STATUS_LETTER, grey: null } satisfies Record<Status, string | null>;

/** The change that writes the heading of the new column. */
export function statusHeading(scorecard: Scorecard): ValueChange {
  const { headingRows } = scorecard;
  const place = rightOf(scorecard, headingRows.row + headingRows.rowCount - 1);
  return {
    id: `value:${place.sheetId}:${place.row}:${place.column}`,
    place,
    group: "statuses",
    measure: "Heading",
    measureKey: "",
    reason: "The letters of the statuses stand in a column of their own.",
    kind: "value",
    hers: false,
    before: "",
    after: HEADING,
    beforeShown: "",
    afterShown: HEADING,
    format: null,
  };
}

function rightOf({ sheetId, sheet, range }: Scorecard, row: number): Place {
  return { sheetId, sheet, row, column: range.column + range.columnCount };
}
