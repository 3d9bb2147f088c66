import { oneLine } from "../../words/plain";
/** What parts the cells of a line, tried in this order; of two that fit as well, the earlier wins. */
const SEPARATORS = ["\t", ";", ",", "|"] as const;
/** Excel understands, and some systems write, a first line `sep=;` that says what parts the cells. */
const SAID_SEPARATOR = /^sep=(.)\r?\n/i;
/** Lines looked at to find out what parts the cells: enough to outweigh titles, and quick in a long report. */
const LINES_LOOKED_AT = 20;

/**
 * The cells of a table that was pasted or saved as text. Quoted cells may hold separators and line breaks, as RFC 4180
 * has it. Blank lines are left out. `Ref,Measure\n1.4,"Repeat, 12 months"` gives two rows of two cells.
 */
export function readTable(text: string): string[][] {
  const whole = text.replace(/^\ufeff/, "");
  const said = SAID_SEPARATOR.exec(whole);
  const body = said ? whole.slice(said[0].length) : whole;
  return cut(body, said?.[1] ?? separatorOf(body)).filter((row) => row.some((cell) => cell !== ""));
}

/**
 * The separator by which most lines have the same number of cells, more than one. A tab wins wherever it parts most
 * lines: nobody types one into a name, while commas and semicolons stand in many.
 */
function separatorOf(text: string): string {
  let best: string = "\t";
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const widths = cut(text, separator, LINES_LOOKED_AT)
      .filter((row) => row.some((cell) => cell !== ""))
      .map((row) => row.length);
    const usual = mostFrequent(widths);
    if (usual < 2) continue;
    const score = widths.filter((width) => width === usual).length / widths.length;
    if (separator === "\t" && usual > 1 && widths.filter((width) => width > 1).length > widths.length / 2)
      return separator;
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

/**
 * Cuts a text into rows and cells, up to `most` rows. Within quotes `""` is one quote, and separators and line breaks
 * are text.
 */
function cut(text: string, separator: string, most = Number.POSITIVE_INFINITY): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let quoted = false;
  const endCell = () => {
    row.push(oneLine(cell));
    cell = "";
  };
  const endRow = () => {
    endCell();
    rows.push(row);
    row = [];
  };
  for (let at = 0; at < text.length && rows.length < most; at++) {
    const character = text.charAt(at);
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text.charAt(at + 1) === '"') cell += text.charAt(at++);
      else quoted = false;
    } else if (character === '"' && cell.trim() === "") {
      quoted = true;
      cell = "";
    } else if (character === separator) endCell();
    else if (character === "\n" || (character === "\r" && text.charAt(at + 1) !== "\n")) endRow();
    else if (character !== "\r") cell += character;
  }
  if (rows.length < most && (cell !== "" || row.length > 0)) endRow();
  return rows;
}

/** The most frequent number; of several, the largest. */
function mostFrequent(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}
