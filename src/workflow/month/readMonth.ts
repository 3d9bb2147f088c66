import { readGrids } from "../../excel/readGrids";
import { survey } from "../../excel/survey";
import type { Grid } from "../../model/grid";
import { HISTORY_SHEET, type HistoryEntry } from "../../month/history/historyEntry";
import type { HistoryEnd } from "../../month/history/keepRows";
import { readHistory } from "../../month/history/readHistory";

const GONE = "The sheet {sheet} can no longer be read. Update to look again.";

/** What the walks of the month read beside the scorecard: its sheet as it is now, and what was kept. */
export interface MonthSheets {
  readonly grid: Grid;
  readonly history: readonly HistoryEntry[];
  /** `null` where there is no history yet. */
  readonly historyEnd: HistoryEnd | null;
}

/** Reads the scorecard's sheet and the history. Two round trips. */
export async function readMonth(sheetId: string, sheet: string): Promise<MonthSheets> {
  const surveyed = await survey();
  const historySheet = surveyed.sheets.find((one) => one.sheet === HISTORY_SHEET);
  const { grids } = await readGrids(
    surveyed.sheets.filter((one) => one.sheetId === sheetId || one === historySheet),
  );
  const grid = grids.find((one) => one.sheetId === sheetId);
  if (!grid) throw new Error(GONE.replace("{sheet}", sheet));
  const history = grids.find((one) => one.sheetId === historySheet?.sheetId) ?? null;
  const row = history === null ? 0 : history.row + history.values.length;
  return { grid, history: readHistory(history), historyEnd: historySheet ? { row } : null };
}
