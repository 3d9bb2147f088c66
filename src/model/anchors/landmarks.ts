import type { Place } from "../place";
import type { Anchors } from "./anchor";

/** What names the lines of a workbook as it was read; `null` for a sheet that was not. */
export interface Landmarks {
  /** What tells this cell by what it is. */
  anchorsOf(place: Place): Anchors | null;
  /** The same, with every line of its table. */
  tableOf(place: Place): Anchors | null;
}
