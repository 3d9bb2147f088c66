import type { CellContent } from "../../core/figures/cellValue";
import type { Filled, CopySheetChange, InsertChange } from "../../model/change";
import type { Place } from "../../model/place";

/** A cell's content and, where the step sets one, its number format; `null` leaves the format alone. */
export interface ValueState {
  readonly content: CellContent;
  readonly format: string | null;
}

interface OneStep<Kind, State> {
  readonly kind: Kind;
  readonly place: Place;
  /** The measure that it is about. */
  readonly measureKey?: string;
  /** It makes sense only beside the lines that were inserted with it. */
  readonly needs?: true;
  readonly before: State;
  readonly after: State;
}

export type ValueStep = OneStep<"value", ValueState>;

/** A fill is a colour as `#RRGGBB`, or `null` for none. */
export type FillStep = OneStep<"fill", string | null>;

/** A number format alone. */
export type FormatStep = OneStep<"format", string>;

/** A formula, or the value that took its place, with those of the cells that the formula had filled. */
export interface FormulaState extends ValueState {
  readonly isFormula: boolean;
  readonly filled?: Filled;
}

export type FormulaStep = OneStep<"formula", FormulaState>;

/** Lines that were put in; `null` where there are none. `place` is the heading of the line before them. */
export type InsertedLines = Pick<
  InsertChange,
  "lines" | "runs" | "sizes" | "cells" | "bands" | "validations" | "extent"
>;

export type InsertStep = OneStep<"insert", InsertedLines | null>;

/** A column or row that is hidden or not. */
export interface Hidden {
  readonly lines: "columns" | "rows";
  readonly hidden: boolean;
}

export type HideStep = OneStep<"hide", Hidden>;

/** A sheet that was copied; `null` where there is none. */
export interface CopiedSheet extends Pick<CopySheetChange, "target" | "cells"> {
  /** How far the copy holds anything. */
  readonly rows: number;
  readonly columns: number;
  /** Of all that it held when it was made. */
  readonly mark: string;
}

export type SheetStep = OneStep<"sheet", CopiedSheet | null>;

/** Rows at the end of a sheet of ours; `null` where there are none. */
export interface AddedRows {
  readonly target: string;
  /** The sheet came and goes with them. */
  readonly make: boolean;
  readonly row: number;
  readonly rows: readonly (readonly CellContent[])[];
}

export type RowsStep = OneStep<"rows", AddedRows | null>;

/**
 * One cell taken from one state to another: what is written, and what the journal keeps. Read the other way round it
 * is its own inverse.
 */
export type Step =
  ValueStep | FillStep | FormatStep | FormulaStep | InsertStep | HideStep | RowsStep | SheetStep;
