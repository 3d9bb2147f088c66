import type { RowsChange } from "../../model/change";
import type { Place } from "../../model/place";
import { rowsChange, type SheetEnd } from "../rowsChange";
import { HISTORY_HEADINGS, HISTORY_SHEET, rowOf, type HistoryEntry } from "./historyEntry";

/** Where the history ends; `null` where the workbook has none. */
export type HistoryEnd = SheetEnd;

/** The change that puts entries into the history; the sheet is made where there is none. */
export function keepRows(
  entries: readonly HistoryEntry[],
  end: HistoryEnd | null,
  place: Place,
  words: { readonly measure: string; readonly reason: string },
): RowsChange {
  return rowsChange(HISTORY_SHEET, HISTORY_HEADINGS, entries.map(rowOf), end, { place, ...words });
}
