import type { CellContent } from "../../core/figures/cellValue";
import type { Anchors } from "../../model/anchors/anchor";
import type {
  ChangeGroup,
  CopySheetChange,
  Filled,
  InsertChange,
  InsertedCell,
  RowLink,
} from "../../model/change";
import type { MadePage, PageParts } from "./pages/pageSteps";
import type { Place } from "../../model/place";

/** A cell's content and its number format; `null` where an older journal does not tell it. */
export interface ValueState {
  readonly content: CellContent;
  readonly format: string | null;
}

interface OneStep<Kind, State> {
  readonly kind: Kind;
  readonly place: Place;
  /** The measure that it is about. */
  readonly measureKey?: string;
  /** What that measure is called, for naming a cell that is no longer found. */
  readonly measure?: string;
  /** What kind of judgement it came from, and its sentence; left out where a journal has no room for it. */
  readonly group?: ChangeGroup;
  readonly why?: string;
  /** What the cell is, once the step is done. */
  readonly anchors?: Anchors;
  /** It makes sense only beside the lines that were inserted with it. */
  readonly needs?: true;
  readonly before: State;
  readonly after: State;
  /** What stood between, where the journal tells several writes of one cell as one: the last may not have landed. */
  readonly via?: State;
}

/** A cell's value, with the number format that it is shown in. */
export type ValueStep = OneStep<"value", ValueState>;

/** A fill is a colour as `#RRGGBB`, or `null` for none. */
export type FillStep = OneStep<"fill", string | null>;

/** A number format alone. */
export type FormatStep = OneStep<"format", string>;

/** A formula, or the value that took its place, with those of the cells that the formula had filled. */
export interface FormulaState extends ValueState {
  readonly isFormula: boolean;
  readonly filled?: Filled;
  /** As the formula reads between the lines that come with it and its own exchange. */
  readonly between?: string;
  /** Those lines are in at the moment. */
  readonly linesIn?: true;
}

/** A cell's formula, with what it is to give. */
export type FormulaStep = OneStep<"formula", FormulaState>;

/** Lines that were put in; `null` where there are none. `place` is the heading of the line before them. */
export interface InsertedLines extends Pick<
  InsertChange,
  "lines" | "runs" | "sizes" | "cells" | "bands" | "validations" | "extent"
> {
  /** The cells that name the lines before the first run: while they stand, nothing else has moved these lines. */
  readonly ahead?: readonly NamingCell[];
  /** The cells that name the lines behind them, where they stood before: they tell how many of the runs are in. */
  readonly behind?: readonly NamingCell[];
}

/** A cell by which a line is known, where it stood before anything was put in. */
export interface NamingCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

/** Rows or columns put in: a month's column, or the rows of a new measure. */
export type InsertStep = OneStep<"insert", InsertedLines | null>;

/** A column or row that is hidden or not. */
export interface Hidden {
  readonly lines: "columns" | "rows";
  readonly hidden: boolean;
}

/** Columns or rows hidden or shown: the oldest period makes way for the new one. */
export type HideStep = OneStep<"hide", Hidden>;

/** A sheet that was copied; `null` where there is none. */
export interface CopiedSheet extends Pick<CopySheetChange, "target"> {
  /** The cells that are not as on the original, each with what it held there. */
  readonly cells: readonly CopiedCell[];
  /** How far the copy holds anything. */
  readonly rows: number;
  readonly columns: number;
  /** Of all else that it holds. */
  readonly mark: string;
  /** The sheet that stood behind the original before, by name. */
  readonly behind: string | null;
}

/** A cell of the copy that differs from its original, and what the original held there. */
export interface CopiedCell extends InsertedCell {
  readonly was: CellContent;
}

/** A sheet copied: the next month where each month has a sheet of its own. */
export type SheetStep = OneStep<"sheet", CopiedSheet | null>;

/** Rows at the end of a sheet of ours; `null` where there are none. */
export interface AddedRows {
  readonly target: string;
  /** The sheet came and goes with them. */
  readonly make: boolean;
  readonly row: number;
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats by column, `null` where it has none of its own; left out where no column has. */
  readonly formats?: readonly (string | null)[];
  /** Where cells lead, for as long as they are to be written: the journal does without. */
  readonly links?: readonly RowLink[];
}

/** Rows put at the end of a list of ours: the history, the audit trail. */
export type RowsStep = OneStep<"rows", AddedRows | null>;

/** A page put on sheets of ours, or taken off them. */
export type PageStep = OneStep<"page", MadePage | null>;

/** A page brought up to date. */
export type PageUpdateStep = OneStep<"pageUpdate", PageParts>;

/**
 * One cell taken from one state to another: what is written, and what the journal keeps. Read the other way round it
 * is its own inverse.
 */
export type Step =
  | ValueStep
  | FillStep
  | FormatStep
  | FormulaStep
  | InsertStep
  | HideStep
  | RowsStep
  | SheetStep
  | PageStep
  | PageUpdateStep;
