import { ICommandService } from "@univerjs/core";
import { AddWorksheetMergeMutation } from "@univerjs/sheets";
import "@univerjs/sheets/facade";
import type { Engine } from "../engine";
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

/**
 * Does work on the lines of a sheet, whose merged areas follow it. Univer lets those of one sheet follow: the active
 * sheet of the workbook that it opened first, or the one that was last activated or merged in. A merge of nothing
 * makes it this sheet, and afterwards the active one again, in which the user inserts lines themself.
 */
export function mergesFollow(book: UniverBook, sheetId: string, work: () => void): void {
  followMergesOf(book, sheetId);
  work();
  followMergesOf(book, book.workbook.getActiveSheet().getSheetId());
}

/** Merged areas of this sheet follow its lines from now on. */
export function followMergesOf(book: UniverBook, sheetId: string): void {
  const nothing = { unitId: book.workbook.getId(), subUnitId: sheetId, ranges: [] };
  book.injector
    .get(ICommandService)
    .syncExecuteCommand(AddWorksheetMergeMutation.id, nothing, { fromCollab: true });
}
