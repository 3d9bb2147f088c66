import type { CellContent } from "../../core/figures/cellValue";

/** Characters of the narrowest and of the widest column: longer text wraps. */
const NARROWEST = 8;
const WIDEST = 48;
/** Characters that the button of a filter covers in a heading, and the air beside a text. */
const BESIDE_TEXT = 3;
/** Words longer than this (a formula, an address) may be broken. */
const LONGEST_WORD = 14;
/** A column with a few long texts among short ones need not be as wide as the longest: twice the mean wraps those alone. */
const TIMES_MEAN = 2;
/** Characters beside each other on A4, landscape, where it is printed no smaller than 7 points. */
const ON_THE_PAGE = 220;

/**
 * How many characters wide each column of a list is, so that a printed page of A4 can still be read: short columns as wide as
 * they need, the others share what is left. `formats` are the columns' number formats: a date is as wide as its format.
 *
 * @example columnCharacters([["Cell", "Why"], ["N9", "It is so."]]) // [8, 12]
 */
export function columnCharacters(
  rows: readonly (readonly CellContent[])[],
  formats: readonly (string | null)[] = [],
): number[] {
  const columns = Math.max(1, ...rows.map((cells) => cells.length));
  const wanted = Array.from({ length: columns }, (_, column) =>
    wantedBy(
      rows.map((cells) => String(cells[column] ?? "")),
      formats[column]?.length,
    ),
  );
  const widest = widestThatFits(wanted);
  return wanted.map(({ least, most }) => Math.max(least, Math.min(most, widest)));
}

/** From what breaks no word, to what one would like. */
interface Wanted {
  readonly least: number;
  readonly most: number;
}

function wantedBy(texts: readonly string[], ofFormat: number | undefined): Wanted {
  if (ofFormat !== undefined) {
    const width = Math.max(
      NARROWEST,
      ofFormat + BESIDE_TEXT,
      ...texts.slice(0, 1).map(({ length }) => length),
    );
    return { least: width, most: width };
  }
  const lengths = texts.map(({ length }) => length);
  const longest = Math.max(0, ...lengths);
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const words = texts
    .flatMap((text) => text.split(/\s+/))
    .map(({ length }) => Math.min(length, LONGEST_WORD));
  const least = Math.max(NARROWEST, Math.max(0, ...words) + BESIDE_TEXT);
  const liked = Math.min(longest, Math.ceil(mean * TIMES_MEAN)) + BESIDE_TEXT;
  return { least, most: Math.max(least, Math.min(WIDEST, liked)) };
}

/** The width up to which every column may have what it would like, so that all of them stand on the page. */
function widestThatFits(wanted: readonly Wanted[]): number {
  const across = (width: number) =>
    wanted.reduce((sum, { least, most }) => sum + Math.max(least, Math.min(most, width)), 0);
  let width = WIDEST;
  while (width > NARROWEST && across(width) > ON_THE_PAGE) width -= 1;
  return width;
}
