import type { Beside } from "../model/beside";
import type { Grid } from "../model/grid";
import { HISTORY_SHEET } from "../month/history/historyEntry";
import { readHistory } from "../month/history/readHistory";
import { findRegister } from "../month/population/register";

/** What the sheets beside the scorecards say: the history, and the first population register. */
export function readBeside(grids: readonly Grid[]): Beside {
  return {
    past: readHistory(grids.find(({ sheet }) => sheet === HISTORY_SHEET) ?? null),
    populations: findRegister(grids),
  };
}
