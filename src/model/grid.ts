import type { CellContent } from "../core/cellValue";
import type { Rectangle } from "./place";

/** A sheet's used range as Excel gives it. Arrays are by row, then column, from `row` and `column` on. */
export interface Grid {
  readonly sheetId: string;
  readonly sheet: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  /** Where the used range starts, from zero. */
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellContent[])[];
  /** The formula where there is one, else the value. */
  readonly formulas: readonly (readonly CellContent[])[];
  /** As displayed. */
  readonly text: readonly (readonly string[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Sheet rows and columns that are hidden, from zero. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
}

/** What is read only inside a scorecard: how its cells look. */
export interface Appearance {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** `#RRGGBB`, or `null` for a cell without a fill. */
  readonly fills: readonly (readonly (string | null)[])[];
  /** Areas that the user's own conditional formats cover. */
  readonly ruled: readonly Rectangle[];
}
