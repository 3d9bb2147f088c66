import type { Measure, Scorecard } from "../../model/scorecard";

/**
 * Whether a measure is one of those that a sheet holds. On a scorecard that is spread over sheets by topic each sheet
 * has its own measures; where each sheet is a month, every sheet has all of them.
 */
export function isOnSheet(
  sheet: string,
  { place }: Pick<Measure, "place">,
  { pageOf, sheets }: Pick<Scorecard, "pageOf" | "sheets">,
): boolean {
  return pageOf === undefined ? sheets.includes(sheet) : place.sheet === sheet;
}
