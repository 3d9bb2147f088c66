import type { Place } from "../../model/place";

/** Milliseconds within which Enter or Tab moves the selection on from an edit. Excel tells the two in either order. */
const WITHIN_MS = 1_000;

/** A cell, and when it was edited or selected. */
interface Seen {
  readonly place: Pick<Place, "sheetId" | "row" | "column">;
  readonly at: number;
}

/**
 * Follows the selection, but stays with a cell that the analyst has just edited where only Enter or Tab moved on from
 * it: what was typed is what should be explained. Each function answers the cell to show; `null` changes nothing after
 * an edit.
 */
export function stayWithEdit(now: () => number = Date.now): {
  selected(place: Place | null): Place | null;
  edited(place: Seen["place"]): Place | null;
} {
  // The last edit, and the last selection: whichever comes second settles which cell is shown.
  let edit: Seen | null = null;
  let last: { readonly place: Place; readonly at: number } | null = null;
  const isFresh = ({ at }: Seen) => now() - at < WITHIN_MS;
  return {
    selected(place) {
      last = place && { place, at: now() };
      const stays = place && edit && isFresh(edit) && isStep(edit.place, place);
      // Excel has moved on by itself. The measure that was typed into stays open, with its name and colours just
      // changed.
      return stays && edit ? { ...place, ...edit.place } : place;
    },
    edited(place) {
      edit = { place, at: now() };
      // The selection had moved on before the edit was told: it is called back to the edited cell.
      return last && isFresh(last) && isStep(place, last.place) ? { ...last.place, ...place } : null;
    },
  };
}

/** Whether a move is one cell along a row or column, as Enter and Tab move. Anything longer is a click elsewhere. */
function isStep(from: Seen["place"], to: Seen["place"]): boolean {
  return from.sheetId === to.sheetId && Math.abs(from.row - to.row) + Math.abs(from.column - to.column) === 1;
}
