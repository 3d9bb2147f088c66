import type { CellValue } from "../../core/figures/cellValue";
import { showLike } from "../../core/figures/displayed";

/** What a cell's value reads as; a dash for a blank: `23%`, `TBC`, `–`. */
export function shownValue(value: CellValue | null | undefined): string {
  if (!value || value.kind === "blank") return "–";
  return value.shown;
}

/** The value without the period or remark beside it: `20.9%` of `20.9% (March 24)`. */
export function shownAlone(value: CellValue | null | undefined): string {
  // Only a figure with a remark beside it is written anew: everything else is shown as the cell shows it.
  if (value?.kind !== "number" || (value.period === null && value.remark === null)) return shownValue(value);
  return showLike(value.number, { ...value, thousands: value.shown.includes(",") });
}
