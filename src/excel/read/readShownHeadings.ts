import { run, type RunOptions } from "../host/run";

/** A row of headings that the analyst showed. */
export interface ShownHeadings {
  readonly sheetId: string;
  readonly sheet: string;
  /** What its cells show, without the blank ones. */
  readonly texts: readonly string[];
}

/** The row of the active cell, as far as it is used. One round trip. */
export function readShownHeadings(options?: RunOptions): Promise<ShownHeadings> {
  return run(async (context) => {
    const cell = context.workbook.getActiveCell();
    const worksheet = cell.worksheet.load("id,name");
    // Only as far as the row is used: a whole row is 16,384 cells.
    const row = cell.getEntireRow().getUsedRangeOrNullObject(true).load("text");
    await context.sync();
    const texts = row.isNullObject ? [] : (row.text[0] ?? []).map((text) => text.trim());
    return { sheetId: worksheet.id, sheet: worksheet.name, texts: texts.filter((text) => text !== "") };
  }, options);
}
