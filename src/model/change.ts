import type { CellContent } from "../core/figures/cellValue";
import type { Anchors } from "./anchors/anchor";
import type { ChartChange, Page, PageCellChange, PageChart } from "./pages";
import type { Place } from "./place";
import type { CellValidation } from "./validation";

/** What the preview gathers changes under. */
export type ChangeGroup = "lines" | "formulas" | "values" | "statuses" | "directions" | "pages";

/** What every change says of itself: where it is, which measure it is of, and why the add-in proposes it. */
interface OneChange {
  /** Unique within a preview: kind and cell. */
  readonly id: string;
  readonly place: Place;
  readonly group: ChangeGroup;
  /** The measure that the change is about: reference and name. */
  readonly measure: string;
  /** `key` of that measure. */
  readonly measureKey: string;
  readonly reason: string;
  /** The change would replace what the analyst set: the preview lists it apart and unticked, so that the analyst decides. */
  readonly hers: boolean;
  /**
   * The analyst set nothing there, but the status may be another one. The change is left unticked too, and `hers` is
   * set with it.
   */
  readonly unsure?: boolean;
  readonly beforeShown: string;
  readonly afterShown: string;
  /** The `id` of a change of the same preview without which this one would make no sense. */
  readonly needs?: string;
  /** The row and column of the cell by their contents; without anchors the cell is found by its number alone. */
  readonly anchors?: Anchors;
}

/** A value written into a cell that was blank, or an arrow set. Text is written as text, never parsed. */
export interface ValueChange extends OneChange {
  readonly kind: "value";
  /** Formula or value before, `""` for a blank cell. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** The number format to give the cell with its value; `null` leaves the cell's own. */
  readonly format: string | null;
}

/** A cell's fill. `null` is no fill at all. */
export interface FillChange extends OneChange {
  readonly kind: "fill";
  readonly before: string | null;
  readonly after: string | null;
}

/** A cell's number format: the letter that goes with a colour, `0%" R"`. */
export interface FormatChange extends OneChange {
  readonly kind: "format";
  readonly before: string;
  readonly after: string;
}

/**
 * A formula set, or a formula replaced by its value. Where lines are inserted with it, `place` and `before` count as
 * the sheet stands before the insertion, `after` as the formula reads afterwards.
 */
export interface FormulaChange extends OneChange {
  readonly kind: "formula";
  /** Formula or value before, `""` for a blank cell. */
  readonly before: CellContent;
  /** A formula with its `=`, else a plain value. */
  readonly after: CellContent;
  /** The number format to give the cell; `null` leaves the cell's own. */
  readonly format: string | null;
  /**
   * What is written into all cells that the old formula filled by spilling, by rows, the formula's own cell first
   * (`after`). Left out where the old formula filled no other cell, or where the new one spills as well.
   */
  readonly filled?: Filled;
  /** How the old formula reads once the lines of the same change are inserted and before the new formula is written. */
  readonly between?: string;
}

/** Contents of cells by rows: formulas with their `=`, else plain values. */
export type Filled = readonly (readonly CellContent[])[];

/** A cell of an inserted line, by its place behind the insertion. */
export interface InsertedCell {
  readonly row: number;
  readonly column: number;
  /** `""` leaves it blank. */
  readonly content: CellContent;
  /** With its `=`, or `null`. */
  readonly formula: string | null;
  /** `null` keeps the number format that came from the line before. */
  readonly format: string | null;
  /** The copied fill shows the status of the last period's figure, and is taken off. */
  readonly clearFill: boolean;
}

/** The cells that one heading stands over: `2024/25` above its twelve months. */
export interface LineBand {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Inserted lines that stand side by side. */
export interface LineRun {
  readonly at: number;
  readonly count: number;
  /** The new lines take their formats from the lines behind them, not from those before. */
  readonly likeBehind?: true;
}

/**
 * Columns (or rows) put in for a period. `place` is the heading cell of the last period's line; all other places count
 * as the sheet stands after the insertion.
 */
export interface InsertChange extends OneChange {
  readonly kind: "insert";
  readonly lines: "columns" | "rows";
  /** The new lines from the first to the last; each run takes its formats from as many lines beside it. */
  readonly runs: readonly LineRun[];
  /** What the last period's heading cell holds, and what the new heading will hold. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** Widths (or heights) in points, one for each new line; `null` leaves what Excel gives. */
  readonly sizes: readonly (number | null)[];
  readonly cells: readonly InsertedCell[];
  /**
   * Headings over several lines: first taken apart (`apart`), then merged anew (`after`). `before` is how they were
   * merged, by the numbers of the sheet without the new lines.
   */
  readonly bands: {
    readonly before: readonly LineBand[];
    readonly apart: readonly LineBand[];
    readonly after: readonly LineBand[];
  };
  /** What may be entered into the new lines. */
  readonly validations: readonly CellValidation[];
  /** How many cells of a new line may hold something: beyond this the sheet is empty. */
  readonly extent: number;
}

/** A column or row hidden or shown. */
export interface HideChange extends OneChange {
  readonly kind: "hide";
  readonly lines: "columns" | "rows";
  readonly before: boolean;
  readonly after: boolean;
}

/** A sheet copied for the next period. `place` is the cell of the original that names the last one. */
export interface CopySheetChange extends OneChange {
  readonly kind: "sheet";
  /** What the copy is called. */
  readonly target: string;
  /** What the naming cell of the original holds. */
  readonly before: CellContent;
  readonly after: string;
  /** The cells that are not as on the original. */
  readonly cells: readonly InsertedCell[];
  /** Everything that the copy holds from its first cell on, formulas with their `=`. */
  readonly holds: readonly (readonly CellContent[])[];
}

/**
 * Rows added at the end of a sheet of the add-in's own, which is made where it is missing. `place` is the cell that the
 * rows come from.
 */
export interface RowsChange extends OneChange {
  readonly kind: "rows";
  readonly target: string;
  /** The sheet is not there yet: the first of the rows is its heading. */
  readonly make: boolean;
  /** The first row that is written, from zero. */
  readonly row: number;
  readonly before: "";
  /** What is put there, in words. */
  readonly after: string;
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats by column, `null` where it has none of its own; left out where no column has. A text such as
   * `2024-10-07` under a format of days is written as that day. */
  readonly formats?: readonly (string | null)[];
  /** Where cells of these rows lead. */
  readonly links?: readonly RowLink[];
}

/** A cell of added rows, counted among them, and the cell to which a click on it goes. */
export interface RowLink {
  readonly at: number;
  readonly column: number;
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/**
 * A page put on the add-in's own sheets, which are made where they are missing. `place` is the cell of its measure's
 * name.
 */
export interface PageChange extends OneChange {
  readonly kind: "page";
  readonly before: null;
  readonly after: Page;
}

/** A page that the add-in made, brought up to date: only the cells and charts that no longer say what they should. */
export interface PageUpdateChange extends OneChange {
  readonly kind: "pageUpdate";
  readonly before: null;
  readonly after: {
    readonly cells: readonly PageCellChange[];
    readonly charts: readonly ChartChange[];
    /** Charts that the page lacked until now, because there were no figures to draw. */
    readonly made?: readonly PageChart[];
  };
}

/** Everything that the add-in can write: preview, apply, journal and revert know no other form. */
export type Change =
  | ValueChange
  | FillChange
  | FormatChange
  | FormulaChange
  | InsertChange
  | HideChange
  | RowsChange
  | CopySheetChange
  | PageChange
  | PageUpdateChange;
