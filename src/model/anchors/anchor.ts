import type { CellContent } from "../../core/figures/cellValue";

/** A cell by which a line is known again: so many lines `by` from it, `at` such a place along it. */
export interface Mark {
  readonly by: number;
  readonly at: number;
  readonly content: CellContent;
  /** What an apply of ours puts there, which may have landed or not. */
  readonly or?: CellContent;
}

/** A row (or a column) by what it is: what the cells hold that name it. */
export interface LineAnchor {
  /** Where it was seen, from zero. */
  readonly line: number;
  readonly marks: readonly Mark[];
  /** Nothing else on its sheet has these marks, so that it can be followed. */
  readonly unique: boolean;
}

/** What tells a cell by what it is: the row that measure and reference name, the column that a heading and a period name. */
export interface Anchors {
  readonly row: LineAnchor;
  readonly column: LineAnchor;
  /** What makes sense only while nothing of the table has moved names all of its lines. */
  readonly table?: TableAnchors;
}

/** Lines of a table. */
export interface TableAnchors {
  readonly rows: readonly LineAnchor[];
  readonly columns: readonly LineAnchor[];
}

/** The cells of a line's marks. */
export function cellsOfLine(
  { line, marks }: LineAnchor,
  lines: "rows" | "columns",
): { readonly row: number; readonly column: number; readonly mark: Mark }[] {
  return marks.map((mark) =>
    lines === "rows"
      ? { row: line + mark.by, column: mark.at, mark }
      : { row: mark.at, column: line + mark.by, mark },
  );
}
