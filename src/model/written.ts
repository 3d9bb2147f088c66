import type { CellContent } from "../core/figures/cellValue";
import type { Place } from "./place";

/** What the add-in once wrote into a cell: a value, a fill (`null` for none) or a number format. */
export interface Written {
  readonly kind: "value" | "fill" | "format";
  readonly place: Place;
  /** The measure that the cell was of: the cell is found again by it when rows have moved. */
  readonly measureKey: string;
  readonly after: CellContent | null;
}
