/** Columns are counted in the letters of the alphabet, without a nought. */
const LETTERS = 26;
const CODE_OF_A = 65;

/** The letters of a column counted from zero: 0 is `A`, 25 is `Z`, 26 is `AA`. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return column < LETTERS ? letter : columnLetters(Math.floor(column / LETTERS) - 1) + letter;
}

/** The column of such letters, large or small: `A` is 0, `AA` is 26. */
export function columnIndex(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase())
    number = number * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1;
  return number - 1;
}

/** A cell as Excel names it: row 8 and column 13, both from zero, is `N9`. */
export function cellName({ row, column }: { readonly row: number; readonly column: number }): string {
  return `${columnLetters(column)}${row + 1}`;
}
