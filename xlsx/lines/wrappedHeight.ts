import { covers } from "../../src/model/place";
import type { BookCell, BookSheet } from "../book";

/** Pixels that a character takes on average, those beside the text, and of a column that has no width of its own. */
const CHARACTER = 7;
const PADDING = 5;
const USUAL_WIDTH = 64;
/** Points of a line of the usual font. */
const LINE = 15;

/**
 * How high Excel makes a row of wrapped text, in points, about: programs that do not work it out when they open a file take
 * what stands there. `null` where one line is enough. Cells that are put together make no row higher, as in Excel.
 */
export function wrappedHeight(
  cells: readonly BookCell[],
  { columnWidths, merges }: Pick<BookSheet, "columnWidths" | "merges">,
): number | null {
  const lines = cells.map(({ row, column, content, style }) => {
    if (!style.wrap || merges.some((merge) => covers(merge, { row, column }))) return 1;
    const room = Math.max(1, Math.floor(((columnWidths[column] ?? USUAL_WIDTH) - PADDING) / CHARACTER));
    return String(content)
      .split("\n")
      .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / room)), 0);
  });
  const most = Math.max(1, ...lines);
  return most > 1 ? most * LINE : null;
}
