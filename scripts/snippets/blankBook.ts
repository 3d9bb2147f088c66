import { BLANK_SHEET, type Book } from "../../xlsx/book";

/** A new workbook as Excel makes one. */
export function blankBook(): Book {
  return {
    ...{ name: "Book1.xlsx", active: "Sheet1", names: [], date1904: false, settings: {}, customXml: [] },
    sheets: [{ ...BLANK_SHEET, name: "Sheet1" }],
  };
}
