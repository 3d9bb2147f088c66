import type { Place } from "../place";
import type { Anchors } from "./anchor";

/** The anchors of every cell of a workbook as it was read; `null` for a cell of a sheet that was not read. */
export interface Landmarks {
  /** The row and the column of the cell. */
  anchorsOf(place: Place): Anchors | null;
  /** The row and the column of the cell, and every line of its table. */
  tableOf(place: Place): Anchors | null;
}
