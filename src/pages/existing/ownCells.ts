import type { CellContent } from "../../core/figures/cellValue";
import type { OwnSheet } from "../../model/pages";

/** What a cell of the add-in's own sheet shows; `""` beyond its last. */
export function valueAt(sheet: OwnSheet | null, row: number, column: number): CellContent {
  return sheet?.values[row]?.[column] ?? "";
}

/** What a cell of the add-in's own sheet holds: a formula as it is written, else its value. */
export function writtenAt(sheet: OwnSheet | null, row: number, column: number): CellContent {
  return sheet?.formulas[row]?.[column] ?? "";
}

/** The number format of a cell; `""` beyond the last. */
export function formatAt(sheet: OwnSheet | null, row: number, column: number): string {
  return sheet?.formats[row]?.[column] ?? "";
}

/** Whether two number formats are one. Excel may write `"(+"0` as `\(\+0`. */
export function sameFormat(one: string, other: string): boolean {
  const plain = (format: string): string => format.replace(/["\\]/g, "");
  return plain(one) === plain(other);
}
