import { textInFormula } from "../../core/figures/inFormula";

/** How much of a text a field of a page has room for. */
export interface TextRoom {
  /** Letters of its size in one line. */
  readonly letters: number;
  readonly lines: number;
}

/** Said behind a text of which a page shows the beginning. */
export const SHORTENED = " … (shortened)";
/** Words stay whole, so that lines end before they are full. */
const FILLED = 0.92;

/** So many letters of a text are sure to find room. */
function mostLetters({ letters, lines }: TextRoom): number {
  return Math.floor(letters * lines * FILLED);
}

/**
 * A text out of an expression of a formula as far as there is room for it; where it is longer it says so at its end. Without
 * the `=`.
 */
export function fittingText(text: string, room: TextRoom): string {
  const most = mostLetters(room);
  const cut = `LEFT(${text},${most - SHORTENED.length})&${textInFormula(SHORTENED)}`;
  return `IF(LEN(${text})>${most},${cut},${text})`;
}

/** A cell's text likewise: its lines are kept as long as there is room for them, and then run on. */
export function fittingCell(cell: string, room: TextRoom): string {
  const breaks = `LEN(${cell})-LEN(SUBSTITUTE(${cell},CHAR(10),""))`;
  const lost = Math.ceil(room.letters / 2);
  const flat = `SUBSTITUTE(${cell},CHAR(10)," ")`;
  return `IF(LEN(${cell})+(${breaks})*${lost}>${mostLetters(room)},${fittingText(flat, room)},${cell})`;
}
