/**
 * Texts are cut by formulas, because a definition or comment may grow after the page is made, and Excel prints only
 * what fits the merged cells. A cut text says that it is cut.
 */

import { textInFormula } from "../../core/figures/inFormula";

/** How much of a text a field of a page has room for. */
export interface TextRoom {
  /** Letters that fit one line, in the size of the field. */
  readonly letters: number;
  readonly lines: number;
}

/** Stands behind a text of which a page shows the beginning. */
export const SHORTENED = " … (shortened)";
/** How full lines become: words stay whole, so lines end before they are full. */
const FILLED = 0.92;

/** How many letters of a text are sure to find room. */
function mostLetters({ letters, lines }: TextRoom): number {
  return Math.floor(letters * lines * FILLED);
}

/** A text, given as an expression of a formula, cut to the room that it has; without `=`. */
export function fittingText(text: string, room: TextRoom): string {
  const most = mostLetters(room);
  const cut = `LEFT(${text},${most - SHORTENED.length})&${textInFormula(SHORTENED)}`;
  return `IF(LEN(${text})>${most},${cut},${text})`;
}

/**
 * A cell's text cut to its room. Line breaks are kept as long as the lines fit, each taken as half a line lost, and
 * become spaces otherwise.
 */
export function fittingCell(cell: string, room: TextRoom): string {
  const breaks = `LEN(${cell})-LEN(SUBSTITUTE(${cell},CHAR(10),""))`;
  const lost = Math.ceil(room.letters / 2);
  const flat = `SUBSTITUTE(${cell},CHAR(10)," ")`;
  return `IF(LEN(${cell})+(${breaks})*${lost}>${mostLetters(room)},${fittingText(flat, room)},${cell})`;
}
