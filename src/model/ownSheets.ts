/** The sheet that shows the user what was kept; it is made when asked for. */
export const HISTORY_SHEET = "KPI history";

/** The sheet that lists what the checks found, for the person who signs off. */
export const FINDINGS_SHEET = "KPI findings";

/** The sheet that lists what the add-in changed, and what was set aside. */
export const TRAIL_SHEET = "KPI audit trail";

/** The sheet that lists what an update would change. */
export const CHANGES_SHEET = "KPI changes";

/** The sheet of pages, one for each headline measure. */
export const PAGES_SHEET = "KPI pages";

/** The sheet with the figures that the charts of those pages draw. */
export const CHART_SHEET = "KPI chart data";

/** The sheet of tiles. */
export const SNAPSHOT_SHEET = "KPI snapshot";

/** The sheet of facts for papers, which follow the scorecard. */
export const FACTS_SHEET = "KPI facts";

const OWN: readonly string[] = [
  HISTORY_SHEET,
  FINDINGS_SHEET,
  TRAIL_SHEET,
  CHANGES_SHEET,
  PAGES_SHEET,
  CHART_SHEET,
  SNAPSHOT_SHEET,
  FACTS_SHEET,
];

/** Whether a sheet is one that we make: it speaks about scorecards and is none. */
export function isOwnSheet(sheet: string): boolean {
  return OWN.includes(sheet);
}
