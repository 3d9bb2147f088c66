import type { CellContent } from "../core/cellValue";
import type { Place } from "../model/place";

/** A formula exchanged for another one that shows the same, or for the value that it shows now. */
export interface ShareChange {
  readonly kind: "formula";
  readonly place: Place;
  /** The formula with its equals sign; `""` for a cell that a formula beside it fills. */
  readonly before: string;
  /** A formula with its equals sign, or the value that stays. */
  readonly after: CellContent;
  /** As displayed before, which is how it has to be displayed afterwards. */
  readonly shown: string;
  readonly reason: string;
}
