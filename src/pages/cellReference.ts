import { cellName } from "../core/figures/cellName";
import type { Place, Rectangle } from "../model/place";

/** A cell in a formula of another sheet: row 8 and column 13 of `Board 24` is `'Board 24'!$N$9`. */
export function cellReference({ sheet, row, column }: Omit<Place, "sheetId">): string {
  return `${inQuotes(sheet)}!${fixed({ row, column })}`;
}

/** A cell of the formula's own sheet: `$N$9`. */
export function fixed(cell: Pick<Place, "row" | "column">): string {
  return cellName(cell).replace(/^([A-Z]+)(\d+)$/, "$$$1$$$2");
}

/** A rectangle in a formula of another sheet: `'KPI chart data'!$A$3:$D$21`. */
export function rangeReference(sheet: string, { row, column, rowCount, columnCount }: Rectangle): string {
  const last = { row: row + rowCount - 1, column: column + columnCount - 1 };
  return `${inQuotes(sheet)}!${fixed({ row, column })}:${fixed(last)}`;
}

/** A text in a formula: `a "b"` is `"a ""b"""`. */
export function textInFormula(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

function inQuotes(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
