import type { Measure, Scorecard } from "../../model/scorecard";

/**
 * Whether a measure is one of those that a sheet holds. Each page of a scorecard over several has its own measures; where
 * each sheet is a month, every sheet has them all.
 */
export function isOnSheet(
  sheet: string,
  { place }: Pick<Measure, "place">,
  { pageOf, sheets }: Pick<Scorecard, "pageOf" | "sheets">,
): boolean {
  return pageOf === undefined ? sheets.includes(sheet) : place.sheet === sheet;
}
