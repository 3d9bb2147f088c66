import { cellName } from "../core/figures/cellName";
import { sheetInFormula } from "../core/figures/inFormula";
import type { Place } from "../model/place";

/** A cell in a formula of another sheet: row 8 and column 13 of `Board 24` is `'Board 24'!$N$9`. */
export function cellReference({ sheet, row, column }: Omit<Place, "sheetId">): string {
  return `${sheetInFormula(sheet)}${fixed({ row, column })}`;
}

/** A cell of the formula's own sheet: `$N$9`. */
export function fixed(cell: Pick<Place, "row" | "column">): string {
  return cellName(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}
