import type { Appearance } from "./grid";
import type { Place } from "./place";

/** How the sheet of a cell looks, where a scorecard stands on several pages; `null` where it was not looked at. */
export function lookOf(appearance: Appearance, { sheetId }: Pick<Place, "sheetId">): Appearance | null {
  if (appearance.sheetId === sheetId) return appearance;
  return appearance.pages?.find((page) => page.sheetId === sheetId) ?? null;
}
