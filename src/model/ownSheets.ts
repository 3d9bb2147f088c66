/** The sheet in which she finds what was kept, made when she asks for it. */
export const HISTORY_SHEET = "KPI history";

/** The sheet that lists what the checks found, for the person who signs off. */
export const FINDINGS_SHEET = "KPI findings";

/** Whether a sheet is one that we make: it speaks about scorecards and is none. */
export function isOwnSheet(sheet: string): boolean {
  return sheet === HISTORY_SHEET || sheet === FINDINGS_SHEET;
}
