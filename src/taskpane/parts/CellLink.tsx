import type { Place } from "../../model/place";
import { cellName } from "../../core/figures/cellName";
import { useLinkStyles } from "./useLinkStyles";

/** A cell by its name; a click goes there. The sheet is named where it is another than the one shown. */
export function CellLink({
  place,
  onGo,
  sheetShown = place.sheetId,
}: {
  place: Place;
  onGo: (place: Place) => void;
  sheetShown?: string;
}) {
  const name = place.sheetId === sheetShown ? cellName(place) : `${place.sheet}!${cellName(place)}`;
  return (
    <button
      type="button"
      className={useLinkStyles().link}
      aria-label={`Go to ${name}`}
      onClick={() => onGo(place)}
    >
      {name}
    </button>
  );
}
