import "@univerjs/sheets/facade";
import type { Engine } from "./engine";
import type { UniverBook } from "./univerBook";
import { facadeOf } from "./univerBook";

/** Cells of a sheet in Univer put together and taken apart. */
export function univerMerges(book: UniverBook): Pick<Engine, "merge" | "unmerge"> {
  return {
    merge: (sheetId, area) => {
      const range = facadeOf(book, sheetId).getRange(area.row, area.column, area.rowCount, area.columnCount);
      range.breakApart();
      range.merge({ isForceMerge: true });
    },
    unmerge: (sheetId, area) =>
      void facadeOf(book, sheetId)
        .getRange(area.row, area.column, area.rowCount, area.columnCount)
        .breakApart(),
  };
}
