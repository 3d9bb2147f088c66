import type { Grid } from "../model/grid";
import { isOwnSheet } from "../model/ownSheets";
import type { Scorecard } from "../model/scorecard";
import type { Settings } from "../model/settings";
import { coverYear } from "../recognise/time/coverYear";
import { joinMonthlySheets } from "../recognise/tables/joinMonthlySheets";
import { markPages } from "../recognise/tables/markPages";
import { recogniseSheet } from "../recognise/recognise";
import { breath } from "./breath";
import type { Waiting } from "../model/waiting";

export { statusSigns } from "../recognise/tables/statusSigns";
export { landmarksOf } from "../recognise/landmarksOf";

/** Understands one sheet after the other, and lets the pane breathe between them. */
export async function recogniseAll(
  grids: readonly Grid[],
  settings: Settings,
  { signal, onProgress }: Waiting,
): Promise<Scorecard[]> {
  const breathe = breath(signal);
  // A cover sheet may say the year that the months' headings leave out.
  const year = coverYear(grids);
  const scorecards: Scorecard[] = [];
  for (const [index, grid] of grids.entries()) {
    // Sheets that the add-in made are not scorecards of anybody's.
    if (!isOwnSheet(grid.sheet)) scorecards.push(...recogniseSheet(grid, settings, year));
    onProgress?.("Understanding the sheets", index + 1, grids.length);
    await breathe();
  }
  // A sheet a month, or several pages of one scorecard, become one.
  return markPages(joinMonthlySheets(scorecards));
}
