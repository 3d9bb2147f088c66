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

/** The number format of a cell; `""` beyond the last. */
export function formatAt(sheet: OwnSheet | null, row: number, column: number): string {
  return sheet?.formats[row]?.[column] ?? "";
}

/** Two ways in which Excel may write one number format are one: with quotes around its signs, or a backslash before each. */
export function sameFormat(one: string, other: string): boolean {
  const plain = (format: string): string => format.replace(/["\\]/g, "");
  return plain(one) === plain(other);
}
