import type { Book } from "./book";
import { blankPackage } from "./write/blankPackage";
import { writeXlsx } from "./writeXlsx";

/** Writes a workbook that was never a file; the same book gives the same bytes. */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const nothing = { ...book, sheets: [], names: [], settings: {}, customXml: [] };
  const blank = {
    book: nothing,
    parts: blankPackage(book.date1904),
    workbook: "xl/workbook.xml",
    sheetPaths: [],
  };
  return writeXlsx(blank, book);
}
