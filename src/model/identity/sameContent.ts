import type { CellContent } from "../../core/figures/cellValue";
import { sameFigure } from "../../core/figures/sameFigure";

/**
 * Whether two readings of a cell are of one content: numbers but for their last digits, which a formula that is worked
 * out anew may change; all else as it is written. `sameContent(0.1 + 0.2, 0.3)` is true, `sameContent("95%", 0.95)` not.
 */
export function sameContent(one: CellContent | null, other: CellContent | null): boolean {
  if (typeof one === "number" && typeof other === "number") return sameFigure(one, other);
  return one === null || other === null ? one === other : String(one) === String(other);
}
