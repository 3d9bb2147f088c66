/**
 * Reads the sheet `KPI history` back. The analyst may have sorted it, moved its columns or added some; what is no entry
 * of ours is passed over.
 */

import { DAYS_1904, dateOfSerial } from "../../core/periods/calendar";
import type { CellContent } from "../../core/figures/cellValue";
import type { Grid } from "../../model/grid";
import type { Place } from "../../model/place";
import { HISTORY_HEADINGS, WHY_WORD, type HistoryEntry, type Why } from "./historyEntry";

/** The reasons of keeping as they are written now, and as earlier versions of the add-in wrote them. */
const WHYS: ReadonlyMap<string, Why> = new Map(
  (Object.keys(WHY_WORD) as Why[]).flatMap((why) => [[why, why] as const, [WHY_WORD[why], why] as const]),
);
/** A month that is still text: `2024-06-01`, of which `2024-06` is kept. */
const FIRST_OF_MONTH = /^(\d{4}-\d{2})-01$/;
/** Characters of a day (`2024-10-07`), of its month (`2024-10`), of its year. */
const [DAY_LENGTH, MONTH_LENGTH, YEAR_LENGTH] = [10, 7, 4];

/**
 * The heading row of the history in a grid, and where each heading stands in it; `null` where too many headings are
 * missing for entries to be told: why, sheet, measure, period and value are needed.
 */
export function historyColumns(
  grid: Grid,
): { readonly row: number; readonly columns: readonly number[] } | null {
  const columnsIn = (cells: readonly CellContent[]) =>
    HISTORY_HEADINGS.map((heading) => cells.indexOf(heading));
  const row = grid.values.findIndex((cells) => {
    const [, why, sheet, , measure, period, value] = columnsIn(cells);
    return [why, sheet, measure, period, value].every((column) => column !== undefined && column >= 0);
  });
  return row < 0 ? null : { row, columns: columnsIn(grid.values[row] ?? []) };
}

/**
 * The entries that the history sheet holds, the earliest kept first however the sheet is sorted. A day may stand there
 * as a date or as text.
 */
export function readHistory(grid: Grid | null): HistoryEntry[] {
  const headed = grid && historyColumns(grid);
  if (!headed) return [];
  const at = headed.columns;
  const entries = grid.values.slice(headed.row + 1).flatMap((row, index): HistoryEntry[] => {
    const text = (column: number) => String(row[at[column] ?? -1] ?? "");
    const shownAt = (down: number, column: number) =>
      grid.text[headed.row + 1 + down]?.[at[column] ?? -1] ?? "";
    const placeAt = (down: number, column: number): Place => ({
      sheetId: grid.sheetId,
      sheet: grid.sheet,
      row: grid.row + headed.row + 1 + down,
      column: grid.column + (at[column] ?? 0),
    });
    const day = (column: number, length: number) => {
      const content = row[at[column] ?? -1];
      if (typeof content === "number") return dayOf(content, shownAt(index, column)).slice(0, length);
      return length === MONTH_LENGTH ? text(column).replace(FIRST_OF_MONTH, "$1") : text(column);
    };
    const why = WHYS.get(text(1));
    if (why === undefined) return [];
    const shownText = shownAt(index, 7) || text(7);
    return [
      {
        when: day(0, DAY_LENGTH),
        why,
        sheet: text(2),
        reference: text(3),
        name: text(4),
        period: day(5, MONTH_LENGTH),
        value: row[at[6] ?? -1] ?? "",
        shown: shownText,
        status: text(8),
        working: text(9),
        // Sheets made before comments were kept have no column for them. There `comment` is left out, which says that
        // nothing is known; `""` would say that there was no comment.
        ...(text(9) !== "" && { workingAt: placeAt(index, 9) }),
        ...((at[10] ?? -1) >= 0 && text(10) !== "" && { comment: text(10) }),
      },
    ];
  });
  return entries.sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0));
}

/**
 * The day of a serial number, `2024-10-07`. A workbook counts its days from 1900 or from 1904 and a cell does not say
 * from which; the year that the cell shows does.
 */
function dayOf(serial: number, shown: string): string {
  const [usual = "", later = ""] = [0, DAYS_1904].map((ahead) => dateOfSerial(serial + ahead).toISOString());
  const year = /(\d{2})$/.exec(shown.trim())?.[1];
  const says = (day: string) => day.slice(2, YEAR_LENGTH) === year;
  return says(later) && !says(usual) ? later : usual;
}
