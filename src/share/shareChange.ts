import type { CellContent } from "../core/figures/cellValue";
import type { Filled } from "../model/change";
import type { Place } from "../model/place";

/** A formula exchanged for another that shows the same, or for the value that it shows now. */
export interface ShareChange {
  readonly place: Place;
  /** The formula with its equals sign; `""` for a cell that a formula beside it filled. */
  readonly before: string;
  /** A formula with its equals sign, or the value that stays. */
  readonly after: CellContent;
  /** The values that stay in the cells that the formula filled, its own first. */
  readonly filled?: Filled;
  /** What the cell displayed before, and must display afterwards. */
  readonly shown: string;
  /** The number format that the cell had, where writing the formula made Excel take on another. */
  readonly format?: string;
  readonly reason: string;
}
