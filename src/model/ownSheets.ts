/** Figures of earlier months as they were kept; made when the analyst asks for it. */
export const HISTORY_SHEET = "KPI history";

/** The sheet that lists what the checks found, for the person who signs off. */
export const FINDINGS_SHEET = "KPI findings";

/** The sheet that lists what the add-in changed, and what was set aside. */
export const TRAIL_SHEET = "KPI audit trail";

/** The sheet that lists what an update would change. */
export const CHANGES_SHEET = "KPI changes";

/** The sheet of pages, one for each headline measure. */
export const PAGES_SHEET = "KPI pages";

/** The figures that the charts of those pages draw. */
export const CHART_SHEET = "KPI chart data";

/** Tiles of the headline measures on one page. */
export const SNAPSHOT_SHEET = "KPI snapshot";

/** Facts for papers; they follow the scorecard. */
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

/** Whether the add-in makes a sheet of this name: such a sheet speaks about scorecards and is no scorecard. */
export function isOwnSheet(sheet: string): boolean {
  return OWN.includes(sheet);
}
