import type { CellContent } from "../../core/figures/cellValue";
import { sameFigure } from "../../core/figures/sameFigure";
import type { LineAnchor, Mark } from "./anchor";

/** The contents of a sheet, ready to look for lines in. Rows and columns count from zero, the sheet's first. */
export interface AnchorLines {
  readonly rows: LinesOne;
  readonly columns: LinesOne;
}

interface LinesOne {
  content(line: number, at: number): CellContent;
  readonly length: number;
  /** Lines that hold a content. */
  holding(content: CellContent): readonly number[];
}

/** Takes up the contents of a sheet that begin at this cell. */
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

/** Whether a cell holds what a mark says. */
export function isMarked(content: CellContent, mark: Mark): boolean {
  return isSame(content, mark.content) || (mark.or !== undefined && isSame(content, mark.or));
}

/**
 * Every line that has these marks, each in its order along the line and as many lines from it: `[]` where they stand
 * nowhere, or where nothing but blanks marks it.
 */
export function linesMarked(marks: readonly Mark[], { content, length, holding }: LinesOne): LineAnchor[] {
  const telling = marks.filter((mark) => mark.content !== "");
  if (telling.length === 0) return [];
  const candidates = telling
    .map((mark) => candidatesOf(mark, holding))
    .reduce((fewest, some) => (some.length < fewest.length ? some : fewest));
  return candidates.flatMap((line): LineAnchor[] => {
    const found = inOrder(telling, (by, at) => content(line + by, at), length);
    return found === null ? [] : [{ line, marks: found, unique: true }];
  });
}

function candidatesOf(mark: Mark, holding: LinesOne["holding"]): readonly number[] {
  const contents = mark.or === undefined || mark.or === "" ? [mark.content] : [mark.content, mark.or];
  return [...new Set(contents.flatMap(holding).map((line) => line - mark.by))];
}

/** The marks where they stand now: those of one line from its beginning on, one behind the other. */
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

/** Two readings of one number have fifteen digits in common. */
function keyOf(content: CellContent): string {
  return typeof content === "number" ? `n${content.toPrecision(12)}` : `${typeof content} ${content}`;
}

function isSame(one: CellContent, other: CellContent): boolean {
  return typeof one === "number" && typeof other === "number" ? sameFigure(one, other) : one === other;
}
