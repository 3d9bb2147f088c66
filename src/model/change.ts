import type { CellContent } from "../core/figures/cellValue";
import type { Anchors } from "./anchors/anchor";
import type { ChartChange, Page, PageCellChange, PageChart } from "./pages";
import type { Place } from "./place";
import type { CellValidation } from "./validation";

/** What the preview gathers changes under. */
export type ChangeGroup = "lines" | "formulas" | "values" | "statuses" | "directions" | "pages";

interface OneChange {
  /** Unique within a preview: kind and cell. */
  readonly id: string;
  readonly place: Place;
  readonly group: ChangeGroup;
  /** The measure that it is about: reference and name. */
  readonly measure: string;
  /** `key` of that measure. */
  readonly measureKey: string;
  readonly reason: string;
  /** The analyst set what this would replace: listed apart and left unticked. */
  readonly hers: boolean;
  /** Nothing of the analyst's stands there: it is left unticked, with `hers`, because it may be another status. */
  readonly unsure?: boolean;
  readonly beforeShown: string;
  readonly afterShown: string;
  /** The `id` of a change of the same preview without which this one would make no sense. */
  readonly needs?: string;
  /** What its cell is; without it, a cell is known by where it stands alone. */
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
 * A formula set, or a formula replaced by its value. Where lines are inserted with it, `place` and `before` are as they
 * stand before that, `after` as it reads behind it.
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
   * What is written into the cells that the formula before filled by spilling, by rows, its own cell first (`after`). Left
   * out where it filled no other cell, or where the formula behind it fills them by itself.
   */
  readonly filled?: Filled;
  /** How the formula before reads where the lines that come with it are in, and it is not replaced yet. */
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
  /** The fill that came from the line before is a colour of that line's figure, and goes. */
  readonly clearFill: boolean;
}

/** A heading over several lines, by its place behind the insertion, and what it was over before. */
export interface LineBand {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Lines side by side. */
export interface LineRun {
  readonly at: number;
  readonly count: number;
  /** They look like as many lines behind them, not before them. */
  readonly likeBehind?: true;
}

/** Columns (or rows) put in for a period. `place` is the heading cell of the line before; the rest counts behind the insertion. */
export interface InsertChange extends OneChange {
  readonly kind: "insert";
  readonly lines: "columns" | "rows";
  /** The new lines from the first to the last, each looking like as many beside it. */
  readonly runs: readonly LineRun[];
  /** What the heading cell of the line before holds, and what the new one will hold. */
  readonly before: CellContent;
  readonly after: CellContent;
  /** Points, of each new line; `null` leaves what Excel gives. */
  readonly sizes: readonly (number | null)[];
  readonly cells: readonly InsertedCell[];
  /** Headings that are to be taken apart, and put together again as given; `before` as they stood without the lines. */
  readonly bands: {
    readonly before: readonly LineBand[];
    readonly apart: readonly LineBand[];
    readonly after: readonly LineBand[];
  };
  /** What may be entered into the new lines. */
  readonly validations: readonly CellValidation[];
  /** How many cells of the new lines may hold something: beyond lies nothing of the sheet's. */
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

/** Rows put below the last of a sheet of ours, which is made where it is missing. `place` is where they come from. */
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

/** A page put on sheets of ours, which are made where they are missing. `place` is the cell of its measure's name. */
export interface PageChange extends OneChange {
  readonly kind: "page";
  readonly before: null;
  readonly after: Page;
}

/** A page of ours brought up to date: the cells and charts that are not as they should be. */
export interface PageUpdateChange extends OneChange {
  readonly kind: "pageUpdate";
  readonly before: null;
  readonly after: {
    readonly cells: readonly PageCellChange[];
    readonly charts: readonly ChartChange[];
    /** Charts that it had none of: its first figures have come. */
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
