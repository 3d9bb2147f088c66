import type { FUniver } from "@univerjs/core/facade";
import type { BookSheet } from "../../xlsx/book";

const FIT = "sheet.operation.mark-dirty-row-auto-height";

/**
 * Excel makes a row as high as its wrapped text where the file gives it no height; Univer does so only after an edit.
 * What this does is not saved and not undone.
 */
export function fitWrappedRows(api: FUniver, sheetId: string, sheet: BookSheet): void {
  const ranges = wrappedRows(sheet).map((row) => ({
    startRow: row,
    endRow: row,
    startColumn: 0,
    endColumn: 0,
  }));
  if (ranges.length === 0) return;
  const unitId = api.getActiveWorkbook()?.getId();
  void api.executeCommand(FIT, { unitId, subUnitId: sheetId, ranges, id: sheetId });
}

/** Rows that hold wrapped text and have no height of their own, in order. */
export function wrappedRows({ cells, rowHeights }: Pick<BookSheet, "cells" | "rowHeights">): number[] {
  const wrapped = cells.filter(
    ({ row, content, style }) => style.wrap && content !== "" && !(row in rowHeights),
  );
  return [...new Set(wrapped.map(({ row }) => row))].sort((a, b) => a - b);
}
