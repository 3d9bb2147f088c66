/**
 * One row of the sheet `KPI history`, in which the add-in keeps what figures were: so that restated months can be
 * found, and the workings of earlier months read. The sheet belongs to the analyst's workbook and can be read without
 * the add-in.
 */

import { CENTURY } from "../../core/periods/calendar";
import type { CellContent } from "../../core/figures/cellValue";
import { formatPeriod } from "../../core/periods/namePeriod";
import type { Period } from "../../core/periods/period";
import type { PastFigure } from "../../model/beside";
import { measureKey } from "../../model/identity/measureKey";
import type { Measure } from "../../model/scorecard";

export { HISTORY_SHEET } from "../../model/ownSheets";

/** The headings of the history sheet. Its rows are found again by them, so that the analyst may move columns. */
export const HISTORY_HEADINGS = [
  "Kept on",
  "Why",
  "Sheet",
  "Reference",
  "Measure",
  "Period",
  "Value",
  "As shown",
  "Status",
  "Working",
  "Comment",
] as const;

/** Why a figure was kept: as last seen, as published, or because a new month or a newer benchmark took its place. */
export type Why = PastFigure["why"];

/** What one measure's figure for one period was: its value, status and working. */
export interface HistoryEntry extends PastFigure {
  readonly status: string;
  readonly working: string;
}

/** The reasons in the words of the history sheet. */
export const WHY_WORD: Readonly<Record<Why, string>> = {
  seen: "As seen",
  published: "As published",
  replaced: "Replaced by a new month",
  benchmark: "Replaced by a newer benchmark",
};

/** Number formats of its columns: days and months are dates, so that they sort and filter as such. */
export const HISTORY_FORMATS: readonly (string | null)[] = HISTORY_HEADINGS.map((heading) =>
  heading === "Kept on" ? "d mmm yyyy" : heading === "Period" ? "mmm-yy" : null,
);

/** `2024-06`: the century's two digits apart, the year within it, the month. */
const MONTH = /^\d{2}(\d{2})-(0[1-9]|1[0-2])$/;

/** An entry as a row of the history, in the order of its headings; a month is written as its first day. */
export function rowOf(entry: HistoryEntry): CellContent[] {
  const { when, why, sheet, reference, name, period, value, shown, status, working, comment } = entry;
  return [
    ...[when, WHY_WORD[why], sheet, reference, name, monthAsDay(period), value],
    ...[shown, status, working, comment ?? ""],
  ];
}

/**
 * A month by its first day, which Excel takes for a date: `2024-06` is written `2024-06-01`. `2010-11` may be the
 * financial year 2010/11, and stays text.
 */
function monthAsDay(period: string): string {
  const [, year, month] = MONTH.exec(period) ?? [];
  const isMonth = month !== undefined && (Number(year) + 1) % CENTURY !== Number(month);
  return isMonth ? `${period}-01` : period;
}

/** Whether an entry is of this measure on this sheet. A measure is known by the key of its reference and name. */
export function isEntryOf(
  { sheet, reference, name }: HistoryEntry,
  onSheet: string,
  measure: Measure,
): boolean {
  return sheet === onSheet && measureKey({ reference, name }) === measureKey(measure);
}

/** A period as the history keeps it: June 2024 is `2024-06`, and what has none is `""`. */
export function periodKey(period: Period | null): string {
  return period === null ? "" : formatPeriod(period);
}
