import type { Appearance } from "../model/grid";
import type { Place } from "../model/place";

/** The fill of a cell, `#RRGGBB`; `null` where it has none or was not read. */
export function fillAt(appearance: Appearance, place: Place): string | null {
  if (place.sheetId !== appearance.sheetId) return null;
  return appearance.fills[place.row - appearance.row]?.[place.column - appearance.column] ?? null;
}

/** Whether one of the user's conditional formats covers the cell, so that a fill may not be seen. */
export function isRuled(appearance: Appearance, place: Place): boolean {
  // What was not looked at may be ruled.
  if (place.sheetId !== appearance.sheetId) return true;
  return appearance.ruled.some(
    ({ row, column, rowCount, columnCount }) =>
      place.row >= row &&
      place.row < row + rowCount &&
      place.column >= column &&
      place.column < column + columnCount,
  );
}
