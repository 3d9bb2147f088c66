import type { CellContent } from "../core/figures/cellValue";
import type { Place } from "./place";

/** What we once wrote in a cell: its value, its fill (`null` for none) or its number format. */
export interface Written {
  readonly kind: "value" | "fill" | "format";
  readonly place: Place;
  /** The measure that it was about, by which it is found again after rows have moved. */
  readonly measureKey: string;
  readonly after: CellContent | null;
}
