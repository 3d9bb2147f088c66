import type { HostContext } from "../context";
import type { Cells } from "../place";
import { textOf } from "./contents";

/** Pixels that a letter of Calibri 11 takes on average, and what Excel leaves beside the text. */
const PIXELS_A_LETTER = 7;
const PADDING = 5;

/** Makes columns as wide as the longest text in these cells needs; blank columns stay, as in Excel. */
export function fitColumns(host: HostContext, { sheetId, areas }: Cells): void {
  const longest = new Map<number, number>();
  for (const area of areas) {
    host.engine.forEachCell(sheetId, area, (row, column) => {
      const cell = host.engine.cell(sheetId, row, column);
      if (cell.style.wrap) return;
      const lines = textOf(cell, host).split("\n");
      const length = Math.max(...lines.map((line) => line.length));
      if (length > 0) longest.set(column, Math.max(longest.get(column) ?? 0, length));
    });
  }
  for (const [column, letters] of longest)
    host.engine.setColumnWidth(sheetId, column, 1, letters * PIXELS_A_LETTER + PADDING);
}
