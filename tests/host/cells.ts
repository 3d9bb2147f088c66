import type { CellContent } from "../../src/core/figures/cellValue";
import { firstCell } from "../../src/excel/host/addressOf";
import type { Place } from "../../src/model/place";
import type { CellStyle } from "../../xlsx/book";
import type { OpenBook } from "../../workbench/node/openInNode";

/** The place of a cell by its sheet's name and its address: `at(open, "Board", "B2")`. */
export function at({ engine }: OpenBook, sheet: string, address: string): Place {
  const cell = firstCell(address);
  const found = engine.sheets().find(({ name }) => name === sheet);
  if (!cell || !found) throw new Error(`There is no ${sheet}!${address}.`);
  return { sheetId: found.id, sheet, ...cell };
}

/** What a cell holds and how it looks, as far as the add-in changes it. */
export function cellAt(
  { engine }: OpenBook,
  { sheetId, row, column }: Place,
): { content: CellContent; formula: string | null; format: string; fill: string | null } {
  const { content, formula, style } = engine.cell(sheetId, row, column);
  return { content, formula, format: style.numberFormat, fill: style.fill };
}

/** The user types a value (not parsed) or a formula, or paints the cell. */
export async function userSets(
  { engine }: OpenBook,
  { sheetId, row, column }: Place,
  to: { readonly value?: CellContent; readonly formula?: string; readonly style?: Partial<CellStyle> },
): Promise<void> {
  const { value, formula, style } = to;
  const content = formula !== undefined ? { formula } : value !== undefined ? { value } : undefined;
  engine.write(sheetId, [{ row, column, ...(content && { content }), ...(style && { style }) }]);
  await engine.settle();
}
