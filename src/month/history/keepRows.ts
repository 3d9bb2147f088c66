import type { RowsChange } from "../../model/change";
import type { Place } from "../../model/place";
import type { CellContent } from "../../core/cellValue";
import { HISTORY_HEADINGS, HISTORY_SHEET, rowOf, type HistoryEntry } from "./historyEntry";

/** Where the history ends; `null` where the workbook has none. */
export interface HistoryEnd {
  /** The first free row, from zero. */
  readonly row: number;
}

/** The change that puts entries into the history; the sheet is made where there is none. */
export function keepRows(
  entries: readonly HistoryEntry[],
  end: HistoryEnd | null,
  place: Place,
  words: { readonly measure: string; readonly reason: string },
): RowsChange {
  const rows: CellContent[][] = entries.map(rowOf);
  const after = entries.length === 1 ? "1 row" : `${entries.length} rows`;
  return {
    id: `month rows:${place.sheetId}:${place.row}:${place.column}`,
    kind: "rows",
    place,
    group: "lines",
    measureKey: "",
    ...words,
    hers: false,
    target: HISTORY_SHEET,
    make: end === null,
    row: end?.row ?? 0,
    rows: end === null ? [[...HISTORY_HEADINGS], ...rows] : rows,
    before: "",
    after,
    beforeShown: end === null ? `no sheet ${HISTORY_SHEET}` : HISTORY_SHEET,
    afterShown: `${after} in ${HISTORY_SHEET}`,
  };
}
