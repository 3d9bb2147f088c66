import type { BookTable } from "../../../xlsx/book";
import type { Engine, EngineTable } from "../engine";
import type { UniverBook } from "./univerBook";
import { plainContent } from "./univerCell";
import { forgetFormulas } from "./univerFormulas";

/** The tables of a workbook, which Univer does not have: they are kept beside, and follow their lines. */
export function univerTables(
  book: UniverBook,
  calculateAnew: () => void,
): Pick<Engine, "tables" | "setTables"> {
  return {
    tables: () => tablesOf(book),
    setTables: (sheetId, tables) => {
      book.aside.tables.set(sheetId, tables);
      forgetFormulas(book.injector);
      calculateAnew();
    },
  };
}

/** All tables, by sheets. */
export function tablesOf(book: UniverBook): EngineTable[] {
  return book.workbook.getSheets().flatMap((sheet) => {
    const [sheetId, name] = [sheet.getSheetId(), sheet.getSheetName()];
    const cells = sheet.getSheet().getCellMatrix();
    const headings = ({ range, columns, headings: rows }: BookTable): string[] =>
      columns.map((column, at) => {
        const heading = rows > 0 ? String(plainContent(cells.getValue(range.row, range.column + at))) : "";
        return heading === "" ? column : heading;
      });
    return (book.aside.tables.get(sheetId) ?? []).map((table) => ({
      ...table,
      ...{ sheetId, sheet: name, columns: headings(table) },
    }));
  });
}
