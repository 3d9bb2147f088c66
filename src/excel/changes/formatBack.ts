import type { CellNow } from "../read/cellsNow";
import { TEXT_FORMAT } from "../read/literal";
import type { ValueState } from "./step";

/** Under which format a cell stands while the text format has stepped aside. */
export const ASIDE = "General";

/** The number format that a cell is to have again; one that the user has given it since stays. */
export function formatBack(before: ValueState, after: ValueState, cell: CellNow): string {
  // General is ours, too, where the text format has stepped aside for what was written.
  const isOurs = cell.format === after.format || (cell.format === ASIDE && before.format === TEXT_FORMAT);
  return isOurs && before.format !== null ? before.format : cell.format;
}
