import { covers } from "../../src/model/place";
import type { BookCell, BookSheet } from "../book";

/**
 * Pixels that characters take in Excel's usual font, Calibri of 11 points at 96 dots an inch (14.67 pixels high): narrow
 * ones such as i and a space, capitals, wide ones such as m, and all others. A text comes out some hundredths wider than
 * it is, since a row that is too low hides a line, and one that is too high hides nothing.
 */
const NARROW = { of: /[fijlrtI()[\]{}.,:;'|!/ -]/, width: 4 };
const CAPITAL = { of: /[A-HJ-LN-VX-Z]/, width: 8.5 };
const WIDE = { of: /[mwMW%@&]/, width: 11.5 };
const OTHER_WIDTH = 7.5;
/** Pixels beside the text of a cell, and of a column that has no width of its own. */
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
    const room = (columnWidths[column] ?? USUAL_WIDTH) - PADDING;
    return String(content)
      .split("\n")
      .reduce((sum, line) => sum + linesOf(line, room), 0);
  });
  const most = Math.max(1, ...lines);
  return most > 1 ? most * LINE : null;
}

/** How many lines a text takes in so many pixels: it breaks between words, and inside a word that is longer than a line. */
function linesOf(text: string, room: number): number {
  let [lines, used] = [1, 0];
  for (const word of text.split(/(?<=[ -])/)) {
    // A space at the end of a line takes no room.
    const width = widthOf(word.trimEnd());
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil((used + width) / room) - 1);
    lines += more;
    used += widthOf(word) - more * room;
  }
  return lines;
}

function widthOf(text: string): number {
  return [...text].reduce((sum, one) => {
    const known = [NARROW, CAPITAL, WIDE].find(({ of }) => of.test(one));
    return sum + (known?.width ?? OTHER_WIDTH);
  }, 0);
}
