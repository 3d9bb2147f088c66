import type { CellContent } from "../../src/core/figures/cellValue";
import type { Book } from "../../xlsx/book";
import { sheetId } from "../../xlsx/sheetId";

/** The results of formulas that a file lacks, by sheet. */
export interface Calculated {
  readonly sheets: readonly {
    readonly sheetId: string;
    readonly results: readonly {
      readonly row: number;
      readonly column: number;
      readonly content: CellContent;
    }[];
  }[];
}

/** The results in a workbook whose formulas were worked out. */
export function calculatedIn(book: Book): Calculated {
  const worksheets = book.sheets.filter(({ kind }) => kind === "worksheet");
  return {
    sheets: worksheets.map(({ cells }, at) => ({
      sheetId: sheetId(at),
      results: cells.flatMap(({ row, column, formula, content, notCalculated }) =>
        formula === null || notCalculated === true ? [] : [{ row, column, content }],
      ),
    })),
  };
}
