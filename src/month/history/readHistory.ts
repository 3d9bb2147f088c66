import type { CellContent } from "../../core/figures/cellValue";
import type { Grid } from "../../model/grid";
import { HISTORY_HEADINGS, type HistoryEntry, type Why } from "./historyEntry";

const WHYS: readonly string[] = ["seen", "published", "replaced"] satisfies Why[];
const MILLISECONDS_A_DAY = 86_400_000;
const DAY_0 = Date.UTC(1899, 11, 30);
/** `2024-10-07`, and `2024-10` of it. */
const [DAY_LENGTH, MONTH_LENGTH] = [10, 7];

/** Where a grid has the history's headings, wherever the analyst has moved them; `null` where it has not enough of them. */
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

/** What the history sheet holds, the earliest kept first however it is sorted; rows that are written otherwise are passed over. */
export function readHistory(grid: Grid | null): HistoryEntry[] {
  const headed = grid && historyColumns(grid);
  if (!headed) return [];
  const at = headed.columns;
  const entries = grid.values.slice(headed.row + 1).flatMap((row, index): HistoryEntry[] => {
    const text = (column: number) => String(row[at[column] ?? -1] ?? "");
    // Entered again, `2024-10-07` and `2024-10` become dates.
    const day = (column: number, length: number) => {
      const content = row[at[column] ?? -1];
      return typeof content === "number" ? dayOf(content).slice(0, length) : text(column);
    };
    const why = text(1);
    if (!WHYS.includes(why)) return [];
    const shownText = grid.text[headed.row + 1 + index]?.[at[7] ?? -1] ?? text(7);
    return [
      {
        when: day(0, DAY_LENGTH),
        why: why as Why,
        sheet: text(2),
        reference: text(3),
        name: text(4),
        period: day(5, MONTH_LENGTH),
        value: row[at[6] ?? -1] ?? "",
        shown: shownText,
        status: text(8),
        working: text(9),
        // Sheets that were made before comments were kept have no column for them: nothing is known of those.
        ...((at[10] ?? -1) >= 0 && text(10) !== "" && { comment: text(10) }),
      },
    ];
  });
  return entries.sort((one, other) => (one.when < other.when ? -1 : one.when > other.when ? 1 : 0));
}

function dayOf(serial: number): string {
  return new Date(DAY_0 + Math.floor(serial) * MILLISECONDS_A_DAY).toISOString();
}
