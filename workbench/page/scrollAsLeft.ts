import type { FUniver } from "@univerjs/core/facade";
import type { BookSheet } from "../../xlsx/book";
import type { Engine } from "../engine/engine";

const SCROLL = "sheet.command.scroll-view";

/** Shows the part of the sheet in front that was shown when the workbook was last saved, as Excel does. */
export function scrollAsLeft(api: FUniver, engine: Engine, sheetId: string, sheet: BookSheet): void {
  const { frozen, scrolledTo } = sheet;
  if (scrolledTo === undefined) return;
  // By pixels: Univer counts the lines from the frozen ones on, but measures them from the first.
  void api.executeCommand(SCROLL, {
    sheetViewStartRow: 0,
    sheetViewStartColumn: 0,
    offsetX: sizeOf(frozen.columns, scrolledTo.column, (at) =>
      engine.columnHidden(sheetId, at) ? 0 : engine.columnWidth(sheetId, at),
    ),
    offsetY: sizeOf(frozen.rows, scrolledTo.row, (at) =>
      engine.rowHidden(sheetId, at) ? 0 : engine.rowHeight(sheetId, at),
    ),
  });
}

function sizeOf(from: number, before: number, size: (line: number) => number): number {
  let pixels = 0;
  for (let line = from; line < before; line++) pixels += size(line);
  return pixels;
}
