import type { Appearance } from "../model/grid";
import { covers, type Place } from "../model/place";

/** The fill of a cell, `#RRGGBB`; `null` where it has none or was not read. */
export function fillAt(appearance: Appearance, place: Place): string | null {
  return colourIn(appearance.fills, appearance, place);
}

/** The fill that is seen there: that of her conditional formats, where they cover it and Excel tells what they show. */
export function seenFill(appearance: Appearance, place: Place): string | null {
  if (!isRuled(appearance, place)) return fillAt(appearance, place);
  return colourIn(appearance.shown ?? [], appearance, place);
}

/** Whether a fill in the cell may not be seen, or says twice what is shown: a rule of hers or a shape tells its status. */
export function isRuled(appearance: Appearance, place: Place): boolean {
  // What was not looked at may be ruled.
  if (place.sheetId !== appearance.sheetId) return true;
  return (
    appearance.ruled.some((area) => covers(area, place)) ||
    (appearance.drawn ?? []).some(
      ({ row, column, sign }) => sign?.kind !== "movement" && row === place.row && column === place.column,
    )
  );
}

function colourIn(
  colours: Appearance["fills"],
  { sheetId, row, column }: Appearance,
  place: Place,
): string | null {
  if (place.sheetId !== sheetId) return null;
  return colours[place.row - row]?.[place.column - column] ?? null;
}
