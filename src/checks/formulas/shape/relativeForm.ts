import { columnIndex, columnLetters } from "../../../core/figures/cellName";

/** A formula as it is seen from its cell: texts, and between them the columns and rows that move along with the cell. */
export type RelativeForm = readonly (string | Moving)[];

/** A column or a row of a reference, counted from that of the formula's cell: one to the left is -1. */
interface Moving {
  readonly moves: "column" | "row";
  readonly by: number;
}

/** What may hold a reference, after quotation marks, in which a text or a sheet's name stands: `'Q1'!B2` has one word. */
const WORD = /"[^"]*"?|'[^']*'?|[\w$][\w$.]*/g;
/** A column has at most three letters and a row seven digits, as in `XFD1048576`; a dollar sign keeps either. */
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
/** Whole columns and rows, `A:A` and `$3:4`, move with the cell too. */
const BEAM = /(?<![\w.])\$?(?:[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\d{1,7}:\$?\d{1,7})(?![\w(])/;

/** The formula of a cell as seen from there: `=C5/C$6` in C7 is `=`, its column, two rows up, `/`, its column, `$6`. */
export function relativeForm(formula: string, row: number, column: number): RelativeForm {
  // A whole column has no row to be seen from: such a formula stays as it is, with its cell, and is taken apart by itself.
  if (formula.includes(":") && BEAM.test(formula)) return [`${String(row)},${String(column)} ${formula}`];
  const form: (string | Moving)[] = [];
  let text = "";
  const move = (moves: Moving["moves"], by: number): void => {
    if (text !== "") form.push(text);
    form.push({ moves, by });
    text = "";
  };
  let copied = 0;
  for (const { 0: word, index } of formula.matchAll(WORD)) {
    const cell = CELL.exec(word);
    const end = index + word.length;
    // A word before a bracket is a function (`LOG10(`), and before `!` it is the name of a sheet.
    if (cell === null || formula[end] === "(" || formula[end] === "!") continue;
    const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] = cell;
    text += formula.slice(copied, index);
    if (fixedColumn === "") move("column", columnIndex(letters) - column);
    else text += fixedColumn + letters.toUpperCase();
    if (fixedRow === "") move("row", Number(digits) - 1 - row);
    else text += fixedRow + digits;
    copied = end;
  }
  return [...form, text + formula.slice(copied)];
}

/** A form as one text, as a key: two cells whose keys are equal hold one formula; the reverse is not certain. */
export function formKey(form: RelativeForm): string {
  return form.map((part) => (typeof part === "string" ? part : `<${part.moves} ${part.by}>`)).join("");
}

/** Whether a cell holds the formula of that form, copied along: most do, and to compare is much quicker than to read. */
export function isCopy(form: RelativeForm, formula: string, row: number, column: number): boolean {
  let at = 0;
  for (const part of form) {
    const due = typeof part === "string" ? part : nameOf(part, row, column);
    if (due === null || !formula.startsWith(due, at)) return false;
    at += due.length;
  }
  return at === formula.length;
}

/** The name of a column or row as seen from a cell; `null` where the sheet has ended before it. */
function nameOf({ moves, by }: Moving, row: number, column: number): string | null {
  const at = by + (moves === "row" ? row : column);
  if (at < 0) return null;
  return moves === "row" ? String(at + 1) : columnLetters(at);
}
