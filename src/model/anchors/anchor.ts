/**
 * What tells a row, a column or a cell of a sheet by its contents. The analyst may insert, delete or sort lines between
 * the preview and applying, or before Revert: by these marks a change still finds its own cell, or finds that it is
 * gone.
 */

import type { CellContent } from "../../core/figures/cellValue";

/**
 * A cell whose content tells a line again. `by` is how many lines further down (or right) the cell stands, 0 for the
 * line itself; `at` is its place along the line. For a row, a mark `by` 0 and `at` 2 is the cell of column C.
 */
export interface Mark {
  readonly by: number;
  readonly at: number;
  readonly content: CellContent;
  /** What an apply of the add-in puts into the cell: the apply may have landed or not, and either content counts. */
  readonly or?: CellContent;
}

/** A row (or a column) by the cells that name it: a row by its reference and measure, a column by its headings. */
export interface LineAnchor {
  /** The line's number when the workbook was read, from zero. */
  readonly line: number;
  readonly marks: readonly Mark[];
  /** No other line of the sheet has these marks: only then can the line be followed when lines have moved. */
  readonly unique: boolean;
}

/** What tells a cell by what it is: the row that measure and reference name, the column that a heading and a period name. */
export interface Anchors {
  readonly row: LineAnchor;
  readonly column: LineAnchor;
  /**
   * All lines of the cell's table, for a change that makes sense only while nothing of the table has moved, such as an
   * inserted month.
   */
  readonly table?: TableAnchors;
}

/** Every row and every column of a table. */
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
