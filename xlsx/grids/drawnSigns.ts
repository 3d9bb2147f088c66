import { shapeSign } from "../../src/core/status/shapeSign";
import type { DrawnSign } from "../../src/model/grid";
import type { Rectangle } from "../../src/model/place";
import type { BookShape } from "../book";
import { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from "../pixels";
import type { SheetCells } from "./sheetCells";

/** What the shapes over an area say, each with the cell under its middle. */
export function drawnSigns(
  shapes: readonly BookShape[],
  { lines, columns }: SheetCells,
  area: Rectangle,
): readonly DrawnSign[] {
  if (shapes.length === 0) return [];
  const widthOf = sizes(columns.columnWidths, columns.hiddenColumns, DEFAULT_COLUMN_WIDTH);
  const heightOf = sizes(lines.rowHeights, lines.hiddenRows, DEFAULT_ROW_HEIGHT);
  return shapes.flatMap(({ geometry, rotation, fill, ...at }): DrawnSign[] => {
    const name = geometry.replace(/^./, (letter) => letter.toUpperCase());
    const sign = shapeSign(name, rotation, fill);
    const column = lineUnder(at.column, at.across + at.width / 2, widthOf, area.column, area.columnCount);
    const row = lineUnder(at.row, at.down + at.height / 2, heightOf, area.row, area.rowCount);
    return row !== null && column !== null ? [{ row, column, sign }] : [];
  });
}

/** Pixels of a line; a hidden one takes no room. */
function sizes(
  known: Readonly<Record<number, number>>,
  hidden: readonly number[],
  usual: number,
): (line: number) => number {
  const gone = new Set(hidden);
  return (line) => (gone.has(line) ? 0 : (known[line] ?? usual));
}

/** The line so far behind the beginning of another; `null` where it is none of those asked about. */
function lineUnder(
  start: number,
  distance: number,
  sizeOf: (line: number) => number,
  first: number,
  count: number,
): number | null {
  let line = start;
  let left = distance;
  while (line < first + count && left >= sizeOf(line)) {
    left -= sizeOf(line);
    line += 1;
  }
  return line >= first && line < first + count ? line : null;
}
