import { columnIndex, columnLetters } from "../../src/core/figures/cellName";

const LAST_ROW = 1_048_576;
const LAST_COLUMN = 16_384;

/** What a formula is made of: quoted texts, names in quotes or brackets, references, and the rest. */
const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[A-Za-z_\\][\w.\\]*|[\d.]+(?:[eE][+-]?\d+)?|[\s\S]/g;

/**
 * A formula moved by so many rows and columns, as Excel fills it: relative references move, those with `$` stay.
 * `shiftFormula("A1*$B$1", 2, 0)` → `A3*$B$1`. One that leaves the sheet comes round at its other end, as in Excel.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const column = (fixed: string | undefined, name: string) =>
    fixed ? `$${name}` : columnLetters(wrapped(columnIndex(name) + columns, LAST_COLUMN));
  const row = (fixed: string | undefined, number: string) =>
    fixed ? `$${number}` : String(wrapped(Number(number) - 1 + rows, LAST_ROW) + 1);
  return formula.replace(PIECES, (whole: string, ...groups: (string | undefined)[]) => {
    const [fixA, nameA, fixB, numberB, fixC, nameC, fixD, nameD, fixE, numberE, fixF, numberF] = groups;
    if (nameA && numberB) return column(fixA, nameA) + row(fixB, numberB);
    if (nameC && nameD) return `${column(fixC, nameC)}:${column(fixD, nameD)}`;
    if (numberE && numberF) return `${row(fixE, numberE)}:${row(fixF, numberF)}`;
    return whole;
  });
}

function wrapped(index: number, count: number): number {
  return ((index % count) + count) % count;
}
