import type { Place } from "../../model/place";
import { cellName } from "../../core/figures/cellName";
import { useLinkStyles } from "./useLinkStyles";

/** A cell by its name; a click selects it in Excel. The sheet is named where it is not the one shown (`sheetShown`). */
export function CellLink({
  place,
  onGo,
  sheetShown = place.sheetId,
}: {
  place: Place;
  onGo: (place: Place) => void;
  sheetShown?: string;
}) {
  // `Q3` on the sheet that is shown, else `Data!Q3`.
  const name = place.sheetId === sheetShown ? cellName(place) : `${place.sheet}!${cellName(place)}`;
  return (
    <button
      type="button"
      className={useLinkStyles().link}
      // "Q3" by itself would be read out as a letter and a number, and not as somewhere to go.
      aria-label={`Go to ${name}`}
      onClick={() => onGo(place)}
    >
      {name}
    </button>
  );
}
