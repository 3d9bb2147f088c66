/**
 * Excel's columns are counted in letters, A to XFD; a reference has at most three of them and seven digits, as in
 * `XFD1048576`.
 */
const LETTERS_IN_ALPHABET = 26;
const MOST_LETTERS = 3;
const MOST_DIGITS = 7;
// Character codes: this runs over every character of every formula of a workbook.
const [A, Z, LOWER_A, LOWER_Z, ZERO, NINE] = [65, 90, 97, 122, 48, 57];
const [DOLLAR, QUOTE, APOSTROPHE, DOT, UNDERSCORE] = [36, 34, 39, 46, 95];
/** Whole columns and rows, `A:A` and `$3:4`, move with the cell too. */
const BEAM = /(?<![\w.])\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d{1,7}:\$?\d{1,7})(?![\w(])/;

/**
 * A formula as seen from its cell, quickly, in one pass: two cells with the same form hold the same formula copied
 * along. `=C5/C6` in C7 gives `=<-2,0>/<-1,0>`. Formulas that hold the same may still differ here, never the reverse.
 */
export function relativeForm(formula: string, row: number, column: number): string {
  // A whole column has no row to be seen from: such a formula stays as it is, with its cell, and is taken apart by itself.
  if (formula.indexOf(":") !== -1 && BEAM.test(formula)) return `${String(row)},${String(column)} ${formula}`;
  let form = "";
  let copied = 0;
  for (let at = 0; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    // What stands in quotation marks is a text or a sheet's name: `'Q1'!B2` has only one reference to a cell.
    if (code === QUOTE || code === APOSTROPHE) {
      const end = formula.indexOf(code === QUOTE ? '"' : "'", at + 1);
      at = end === -1 ? formula.length : end;
    } else if (code === DOLLAR || isLetter(code)) {
      const end = endOfWord(formula, at);
      const cell = relativeCell(formula, at, end, row, column);
      if (cell !== null) {
        form += formula.slice(copied, at) + cell;
        copied = end;
      }
      at = end - 1;
    } else if (isDigit(code) || code === UNDERSCORE) at = endOfWord(formula, at) - 1;
  }
  return form + formula.slice(copied);
}

/** The cell that a word is, as seen from another; `null` for functions, names, sheets and numbers. */
function relativeCell(
  formula: string,
  from: number,
  end: number,
  row: number,
  column: number,
): string | null {
  let at = from;
  const fixedColumn = formula.charCodeAt(at) === DOLLAR;
  if (fixedColumn) at++;
  // The column in numbers, A is 1, as long as the word goes on in letters.
  let across = 0;
  const letters = at;
  for (; at < end && isLetter(formula.charCodeAt(at)); at++) {
    // The last five bits of a letter are its place in the alphabet, large or small: A is 1, Z is 26.
    across = across * LETTERS_IN_ALPHABET + (formula.charCodeAt(at) & 0b11111);
  }
  if (at === letters || at - letters > MOST_LETTERS) return null;
  const fixedRow = formula.charCodeAt(at) === DOLLAR;
  if (fixedRow) at++;
  let down = 0;
  const digits = at;
  for (; at < end && isDigit(formula.charCodeAt(at)); at++) down = down * 10 + formula.charCodeAt(at) - ZERO;
  // A word before a bracket is a function (`LOG10(`), and before `!` it is the name of a sheet.
  const next = formula.charAt(end);
  if (at === digits || at < end || at - digits > MOST_DIGITS || next === "(" || next === "!") return null;
  return `<${fixedRow ? `$${String(down)}` : String(down - 1 - row)},${fixedColumn ? `$${String(across)}` : String(across - 1 - column)}>`;
}

/** The place behind the last character that a name, a number or a reference may hold. */
function endOfWord(formula: string, from: number): number {
  let at = from;
  for (; at < formula.length; at++) {
    const code = formula.charCodeAt(at);
    if (!isLetter(code) && !isDigit(code) && code !== DOLLAR && code !== DOT && code !== UNDERSCORE)
      return at;
  }
  return at;
}

function isLetter(code: number): boolean {
  return (code >= A && code <= Z) || (code >= LOWER_A && code <= LOWER_Z);
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
