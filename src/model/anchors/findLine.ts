/** Finds a line of a sheet again by the marks of its anchor, after the analyst may have moved lines. */

import type { CellContent } from "../../core/figures/cellValue";
import { sameFigure } from "../../core/figures/sameFigure";
import type { LineAnchor, Mark } from "./anchor";

/** The contents of a sheet, ready to be searched by row and by column. Lines count from the sheet's first, which is 0. */
export interface AnchorLines {
  readonly rows: LinesOne;
  readonly columns: LinesOne;
}

/** The sheet seen as rows or as columns, so that one search does for both. */
interface LinesOne {
  /** What stands in a line at a place along it. */
  content(line: number, at: number): CellContent;
  /** How many places a line has. */
  readonly length: number;
  /** The lines that hold this content somewhere. */
  holding(content: CellContent): readonly number[];
}

/** Prepares the contents of a sheet for searching; the first of `values` stands in the given row and column. */
export function linesOf(
  values: readonly (readonly CellContent[])[],
  { row, column }: { readonly row: number; readonly column: number },
): AnchorLines {
  const width = column + Math.max(0, ...values.map(({ length }) => length));
  const height = row + values.length;
  const at = (down: number, across: number): CellContent => values[down - row]?.[across - column] ?? "";
  const cells = values.flatMap((contents, down) =>
    contents.flatMap((content, across) =>
      content === "" ? [] : [{ row: row + down, column: column + across, content }],
    ),
  );
  return {
    rows: {
      content: at,
      length: width,
      holding: holding(cells.map((cell) => ({ line: cell.row, content: cell.content }))),
    },
    columns: {
      content: (line, along) => at(along, line),
      length: height,
      holding: holding(cells.map((cell) => ({ line: cell.column, content: cell.content }))),
    },
  };
}

/** Whether a cell holds the content that a mark asks for, or the content that an apply puts there. */
export function isMarked(content: CellContent, mark: Mark): boolean {
  return isSame(content, mark.content) || (mark.or !== undefined && isSame(content, mark.or));
}

/**
 * Every line that has all these marks, in the marks' order along the line. The marks may stand at other places along
 * the line than before. `[]` where no line has them all, or where every mark is a blank cell.
 */
export function linesMarked(marks: readonly Mark[], { content, length, holding }: LinesOne): LineAnchor[] {
  const telling = marks.filter((mark) => mark.content !== "");
  if (telling.length === 0) return [];
  // The rarest mark leaves the fewest lines to look at.
  const candidates = telling
    .map((mark) => candidatesOf(mark, holding))
    .reduce((fewest, some) => (some.length < fewest.length ? some : fewest));
  return candidates.flatMap((line): LineAnchor[] => {
    const found = inOrder(telling, (by, at) => content(line + by, at), length);
    return found === null ? [] : [{ line, marks: found, unique: true }];
  });
}

/** The lines that a mark alone points to: where its content stands, less its distance from the line. */
function candidatesOf(mark: Mark, holding: LinesOne["holding"]): readonly number[] {
  const contents = mark.or === undefined || mark.or === "" ? [mark.content] : [mark.content, mark.or];
  return [...new Set(contents.flatMap(holding).map((line) => line - mark.by))];
}

/**
 * The marks at their places of today: each is looked for behind the one before it in the same line. `null` where one is
 * missing.
 */
function inOrder(
  marks: readonly Mark[],
  content: (by: number, at: number) => CellContent,
  length: number,
): Mark[] | null {
  const reached = new Map<number, number>();
  const found: Mark[] = [];
  for (const mark of [...marks].sort((one, other) => one.at - other.at)) {
    let at = reached.get(mark.by) ?? 0;
    while (at < length && !isMarked(content(mark.by, at), mark)) at += 1;
    if (at === length) return null;
    reached.set(mark.by, at + 1);
    found.push({ ...mark, at });
  }
  return found;
}

/** An index of lines by content, so that a long sheet is not searched for every mark. */
function holding(cells: readonly { readonly line: number; readonly content: CellContent }[]) {
  const lines = new Map<string, Set<number>>();
  for (const { line, content } of cells) {
    const key = keyOf(content);
    const known = lines.get(key);
    if (known) known.add(line);
    else lines.set(key, new Set([line]));
  }
  return (content: CellContent): readonly number[] => [...(lines.get(keyOf(content)) ?? [])];
}

/** Numbers by their first twelve digits: a formula that Excel works out anew may end in another last digit. */
function keyOf(content: CellContent): string {
  return typeof content === "number" ? `n${content.toPrecision(12)}` : `${typeof content} ${content}`;
}

function isSame(one: CellContent, other: CellContent): boolean {
  return typeof one === "number" && typeof other === "number" ? sameFigure(one, other) : one === other;
}
