import type { CellContent } from "../../../src/core/figures/cellValue";
import { BLANK_SHEET, PLAIN } from "../../../xlsx/book";
import type { Book, BookCell, BookSheet, CellStyle } from "../../../xlsx/book";

/** One cell in short: a value, a formula (`=…`), or either with a look. `null` is a blank cell. */
export type ShortCell =
  | CellContent
  | null
  | { readonly value?: CellContent; readonly formula?: string; readonly style?: Partial<CellStyle> };

/** A sheet in short: its rows from A1 on, or its rows with what else is to be said of it. */
export type ShortSheet =
  | readonly (readonly ShortCell[])[]
  | (Partial<Omit<BookSheet, "cells" | "name">> & { readonly rows: readonly (readonly ShortCell[])[] });

/** Text that begins with an apostrophe is text, whatever follows: `'=1+1` holds `=1+1`. */
function toCell(row: number, column: number, short: ShortCell): BookCell | null {
  if (short === null || short === "") return null;
  if (typeof short === "object") {
    const style = { ...PLAIN, ...short.style };
    return { row, column, content: short.value ?? "", formula: short.formula ?? null, style };
  }
  const cell = { row, column, content: short, formula: null, style: PLAIN };
  if (typeof short !== "string") return cell;
  if (short.startsWith("'")) return { ...cell, content: short.slice(1) };
  return short.startsWith("=") ? { ...cell, content: "", formula: short } : cell;
}

function toSheet(name: string, short: ShortSheet): BookSheet {
  const { rows, ...said } = "rows" in short ? short : { rows: short };
  return {
    ...BLANK_SHEET,
    name,
    ...said,
    cells: rows.flatMap((cells, row) => cells.flatMap((cell, column) => toCell(row, column, cell) ?? [])),
  };
}

/** A workbook out of rows: `bookOf({ Sheet1: [["Name", 1], [null, "=B1*2"]] })`. The first sheet is active. */
export function bookOf(sheets: Readonly<Record<string, ShortSheet>>, rest: Partial<Book> = {}): Book {
  return {
    name: "Book.xlsx",
    active: Object.keys(sheets)[0] ?? "",
    names: [],
    date1904: false,
    settings: {},
    customXml: [],
    ...rest,
    sheets: Object.entries(sheets).map(([name, short]) => toSheet(name, short)),
  };
}
