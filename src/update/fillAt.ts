import { type Appearance, lookOf } from "../model/grid";
import { covers, type Place } from "../model/place";

/** The fill of a cell, `#RRGGBB`; `null` where it has none or was not read. */
export function fillAt(appearance: Appearance, place: Place): string | null {
  return colourIn("fills", appearance, place);
}

/** The fill that is seen there: that of the analyst's conditional formats, where they cover it and Excel tells what they show. */
export function seenFill(appearance: Appearance, place: Place): string | null {
  return colourIn(isRuled(appearance, place) ? "shown" : "fills", appearance, place);
}

/** Whether a fill in the cell may not be seen, or says twice what is shown: a rule of the analyst's or a shape tells its status. */
export function isRuled(appearance: Appearance, place: Place): boolean {
  const look = lookOf(appearance, place);
  // What was not looked at may be ruled.
  if (look === null) return true;
  // Asked of every cell, of most sheets in vain.
  if (look.ruled.length === 0 && look.drawn === undefined) return false;
  return (
    look.ruled.some((area) => covers(area, place)) ||
    (look.drawn ?? []).some(
      ({ row, column, sign }) => sign?.kind !== "movement" && row === place.row && column === place.column,
    )
  );
}

function colourIn(colours: "fills" | "shown", appearance: Appearance, place: Place): string | null {
  const look = lookOf(appearance, place);
  return look?.[colours]?.[place.row - look.row]?.[place.column - look.column] ?? null;
}
