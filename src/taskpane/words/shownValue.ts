import type { CellValue } from "../../core/cellValue";

/** What a cell's value reads as; a dash for a blank: `23%`, `TBC`, `–`. */
export function shownValue(value: CellValue | null | undefined): string {
  if (!value || value.kind === "blank") return "–";
  return value.shown;
}
