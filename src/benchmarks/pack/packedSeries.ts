/**
 * Figures of many places and years as text that stays small when it is compressed. Each place's figures follow one
 * another by year, each as its step from the one before, in whole units of the last decimal. Steps are small, so most
 * take one character. A figure that is not published is a blank.
 */

/** Printable characters that JSON writes as they are, in the order of their codes: all but the quote and the backslash. */
const ALPHABET = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).filter(
  (letter) => letter !== '"' && letter !== "\\",
);
const CODES = new Map(ALPHABET.map((letter, code) => [letter, code]));
/** The code 0: a figure that is not published. */
const MISSING = " ";
/**
 * Codes below this end a number, and codes from it on begin one that takes more characters. 76 made the pack smallest
 * of all that were tried.
 */
const LAST = 76;
const MORE = ALPHABET.length - LAST;

/** Steps up are odd codes and steps down even ones, so that small steps of both signs are small; 0 is kept for missing. */
function codeOfStep(step: number): number {
  return step > 0 ? 2 * step : 1 - 2 * step;
}

function stepOfCode(code: number): number {
  return code % 2 === 0 ? code / 2 : (1 - code) / 2;
}

/**
 * One code as characters: the last is below `LAST`, and those before it count up from there, so that the reader knows
 * where it ends.
 */
function writeCode(code: number): string {
  let text = ALPHABET[code % LAST] ?? "";
  for (let rest = Math.floor(code / LAST); rest > 0; rest = Math.floor(rest / MORE)) {
    // Numbers of two characters begin where those of one character end, so that no combination is left unused.
    rest -= 1;
    text = (ALPHABET[LAST + (rest % MORE)] ?? "") + text;
  }
  return text;
}

/** Rows of whole numbers, one row a place, `null` where nothing is published: `writeSeries([[21, 22, null]])` is "K# ". */
export function writeSeries(rows: readonly (readonly (number | null)[])[]): string {
  return rows.map(writeRow).join("");
}

function writeRow(row: readonly (number | null)[]): string {
  let before = 0;
  return row
    .map((figure) => {
      if (figure === null) return MISSING;
      if (!Number.isSafeInteger(figure)) throw new Error(`${figure} is no whole number.`);
      const text = writeCode(codeOfStep(figure - before));
      before = figure;
      return text;
    })
    .join("");
}

/**
 * What `writeSeries` wrote, as rows of `width` figures each. Throws where the text is not a whole number of rows, or
 * holds another character: the file is damaged, and no figure of it can be trusted.
 */
export function readSeries(text: string, width: number): (number | null)[][] {
  const rows: (number | null)[][] = [];
  let row: (number | null)[] = [];
  let before = 0;
  let higher = 0;
  for (const letter of text) {
    const code = CODES.get(letter);
    if (code === undefined) throw new Error(`“${letter}” is no figure of a series.`);
    if (code >= LAST) {
      higher = higher * MORE + (code - LAST) + 1;
      continue;
    }
    const whole = higher * LAST + code;
    higher = 0;
    if (whole === 0) row.push(null);
    else row.push((before += stepOfCode(whole)));
    if (row.length < width) continue;
    rows.push(row);
    row = [];
    before = 0;
  }
  if (row.length > 0) throw new Error("The series ends in the middle of a row.");
  return rows;
}
