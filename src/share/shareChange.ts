import type { CellContent } from "../core/figures/cellValue";
import type { Filled } from "../model/change";
import type { Place } from "../model/place";

/** A formula exchanged for another one that shows the same, or for the value that it shows now. */
export interface ShareChange {
  readonly place: Place;
  /** The formula with its equals sign; `""` for a cell that a formula beside it filled. */
  readonly before: string;
  /** A formula with its equals sign, or the value that stays. */
  readonly after: CellContent;
  /** The values that stay in the cells that the formula filled, its own first. */
  readonly filled?: Filled;
  /** As displayed before, which is how it has to be displayed afterwards. */
  readonly shown: string;
  /** The number format that the cell had, where the formula before has taken on another. */
  readonly format?: string;
  readonly reason: string;
}
