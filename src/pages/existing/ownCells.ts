import type { CellContent } from "../../core/figures/cellValue";
import type { OwnSheet } from "../../model/pages";

/** What a sheet of ours holds in a cell; `""` beyond its last. */
export function valueAt(sheet: OwnSheet | null, row: number, column: number): CellContent {
  return sheet?.values[row]?.[column] ?? "";
}

/** The same with a formula as it is written. */
export function writtenAt(sheet: OwnSheet | null, row: number, column: number): CellContent {
  return sheet?.formulas[row]?.[column] ?? "";
}
