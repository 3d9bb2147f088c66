/**
 * Adding a period is written once for both layouts. A *line* is the column of a period where measures run down the
 * sheet, and its row where measures run across; *cross* is the number along that line, which is the measure's row or
 * column.
 */

import type { Grid } from "../../model/grid";
import type { Place } from "../../model/place";
import type { CellContent } from "../../core/figures/cellValue";
import type { Scorecard } from "../../model/scorecard";

/** Translates between line and cross and the sheet's rows and columns. Both count from 0, as Office.js does. */
export interface Axis {
  readonly lines: "columns" | "rows";
  place(line: number, cross: number): Place;
  lineOf(at: { readonly row: number; readonly column: number }): number;
  crossOf(at: { readonly row: number; readonly column: number }): number;
}

/** The axis along which the periods of a scorecard run: columns where its measures go down, rows where they go across. */
export function periodAxis({ orientation, sheetId, sheet }: Scorecard): Axis {
  if (orientation === "down") {
    return {
      lines: "columns",
      place: (column, row) => ({ sheetId, sheet, row, column }),
      lineOf: ({ column }) => column,
      crossOf: ({ row }) => row,
    };
  }
  return {
    lines: "rows",
    place: (row, column) => ({ sheetId, sheet, row, column }),
    lineOf: ({ row }) => row,
    crossOf: ({ column }) => column,
  };
}

/** A cell of a grid as it stands. */
export interface GridCell {
  readonly content: CellContent;
  readonly formula: string | null;
  readonly text: string;
  readonly format: string;
}

/**
 * What a cell of the sheet holds, by its row and column on the sheet; blank beyond what was read. A grid begins at the
 * first used cell, which need not be A1.
 */
export function gridCell(grid: Grid, place: { readonly row: number; readonly column: number }): GridCell {
  const [row, column] = [place.row - grid.row, place.column - grid.column];
  const content = grid.values[row]?.[column] ?? "";
  const typed = grid.formulas[row]?.[column];
  return {
    content,
    // Excel gives a cell without a formula its value in `formulas`; only where the two differ is it a formula. A text
    // that begins with `=` is the same in both.
    formula: typeof typed === "string" && typed.startsWith("=") && typed !== content ? typed : null,
    text: grid.text[row]?.[column] ?? "",
    format: grid.numberFormats[row]?.[column] ?? "General",
  };
}
