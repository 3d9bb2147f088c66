/**
 * What colours a cell is given and what colours it shows. They differ under a conditional format: painting beneath it
 * would change nothing that anyone sees.
 */

import { remember } from "../core/remember";
import { type Appearance, lookOf } from "../model/grid";
import { covers, type Place } from "../model/place";

/** The cell's own fill, `#RRGGBB`; `null` where it has none or was not read. */
export function fillAt(appearance: Appearance, place: Place): string | null {
  return colourIn("fills", appearance, place);
}

/** Whether any fill is seen anywhere. Where none is, the fill of no figure needs to be looked at. */
export const showsFills = remember((appearance: Appearance): boolean =>
  [appearance, ...(appearance.pages ?? [])].some(({ fills, shown }) =>
    [fills, shown ?? []].some((colours) => colours.some((line) => line.some((fill) => fill !== null))),
  ),
);

/**
 * The fill that a reader sees: that of the analyst's conditional formats where they cover the cell and Excel tells what
 * they show, else the cell's own.
 */
export function seenFill(appearance: Appearance, place: Place): string | null {
  return colourIn(isRuled(appearance, place) ? "shown" : "fills", appearance, place);
}

/**
 * Whether a fill would not be seen in the cell, or would say twice what is shown: a conditional format covers it, or a
 * shape tells its status.
 */
export function isRuled(appearance: Appearance, place: Place): boolean {
  const look = lookOf(appearance, place);
  // A cell that was not looked at may be ruled.
  if (look === null) return true;
  // This is asked of every cell, and on most sheets nothing is ruled.
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
