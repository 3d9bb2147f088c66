/** Puts entries below the last row of the sheet `KPI history`, under the headings wherever the analyst has moved them. */

import type { CellContent } from "../../core/figures/cellValue";
import type { RowsChange } from "../../model/change";
import type { Place } from "../../model/place";
import { rowsChange, type SheetEnd } from "../rowsChange";
import { HISTORY_FORMATS, HISTORY_HEADINGS, HISTORY_SHEET, rowOf, type HistoryEntry } from "./historyEntry";

/**
 * Where the history ends, and the sheet's columns in the order of `HISTORY_HEADINGS`; less than 0 for a heading that is
 * gone.
 */
export interface HistoryEnd extends SheetEnd {
  /** `null` where its headings are gone: they are put in again. */
  readonly columns: readonly number[] | null;
}

/** The change that puts entries into the history; the sheet is made where there is none. */
export function keepRows(
  entries: readonly HistoryEntry[],
  end: HistoryEnd | null,
  place: Place,
  words: { readonly measure: string; readonly reason: string },
): RowsChange {
  const columns = end?.columns ?? null;
  const rows = entries
    .map(rowOf)
    .map((row) => (columns === null ? row : inColumns<CellContent>(row, columns, "")));
  const headed = end !== null && columns === null ? [[...HISTORY_HEADINGS], ...rows] : rows;
  const formats = columns === null ? HISTORY_FORMATS : inColumns(HISTORY_FORMATS, columns, null);
  const list = { headings: HISTORY_HEADINGS, rows: headed, formats };
  return rowsChange(HISTORY_SHEET, list, end, { place, ...words });
}

/** A row's cells put into the sheet's own columns; `none` in columns of the analyst's. */
function inColumns<T>(row: readonly T[], columns: readonly number[], none: T): T[] {
  return Array.from({ length: Math.max(...columns) + 1 }, (_, at) => row[columns.indexOf(at)] ?? none);
}
