import { readGrids } from "../../excel/read/readGrids";
import { survey } from "../../excel/read/survey";
import type { Grid } from "../../model/grid";
import type { Scorecard } from "../../model/scorecard";
import { adopted } from "../../model/identity/adopted";
import { HISTORY_SHEET, type HistoryEntry } from "../../month/history/historyEntry";
import type { HistoryEnd } from "../../month/history/keepRows";
import { historyColumns, readHistory } from "../../month/history/readHistory";

const GONE = "The sheet {sheet} can no longer be read. Update to look again.";

/** What the walks of the month read beside the scorecard: its sheet as it is now, and what was kept. */
export interface MonthSheets {
  readonly grid: Grid;
  /** All that was read. */
  readonly grids: readonly Grid[];
  readonly history: readonly HistoryEntry[];
  /** `null` where there is no history yet. */
  readonly historyEnd: HistoryEnd | null;
}

/** Reads the scorecard's sheet, or the one of another of its months, and the history; every sheet if asked. Two round trips, or a few more. */
export async function readMonth(
  scorecard: Scorecard,
  { sheetId, sheet }: Pick<Scorecard, "sheetId" | "sheet"> = scorecard,
  everything = false,
): Promise<MonthSheets> {
  const surveyed = await survey();
  // Older figures stand on a sheet of the add-in's name, where there is one.
  const historySheet = surveyed.sheets.find((one) => one.sheet === HISTORY_SHEET);
  const { grids } = await readGrids(
    surveyed.sheets.filter((one) => everything || one.sheetId === sheetId || one === historySheet),
  );
  const grid = grids.find((one) => one.sheetId === sheetId);
  // Deleted or renamed since the workbook was read.
  if (!grid) throw new Error(GONE.replace("{sheet}", sheet));
  const history = grids.find((one) => one.sheetId === historySheet?.sheetId) ?? null;
  // A history of a sheet that was renamed is taken over by the scorecard that holds the same measures.
  const names = new Set(surveyed.sheets.map((one) => one.sheet));
  return {
    grid,
    grids,
    history: adopted(readHistory(history), scorecard, names),
    // The next rows are written below the last, also where somebody has added rows by hand.
    historyEnd: historySheet ? endOf(history) : null,
  };
}

function endOf(history: Grid | null): HistoryEnd {
  // An empty sheet of that name: the headings come first.
  if (history === null) return { row: 0, columns: null };
  // By their headings, since the analyst may have moved or added columns.
  const columns = historyColumns(history)?.columns.map((at) => (at < 0 ? at : history.column + at)) ?? null;
  return { row: history.row + history.values.length, columns };
}
