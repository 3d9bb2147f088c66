import type { CellContent } from "../../core/figures/cellValue";
import type { ChangeGroup } from "../../model/change";
import type { Step } from "../changes/step";
import type { Entry } from "./entry";

/** The kinds of steps by their number in the journal. New ones go to the end. */
export const STEP_KINDS: readonly Step["kind"][] = [
  "value",
  "fill",
  "format",
  "formula",
  "insert",
  "hide",
  "rows",
  "sheet",
  "page",
  "pageUpdate",
];

/** Kinds of judgements by their number in the journal, from one on. New ones go to the end. */
export const STEP_GROUPS: readonly ChangeGroup[] = [
  "lines",
  "formulas",
  "values",
  "statuses",
  "directions",
  "pages",
];
/** A step in few characters; about it measure key, measure, row, column, needs, group and sentence. */
export type PackedStep = readonly [
  kind: number,
  sheet: number,
  row: number,
  column: number,
  before: unknown,
  after: unknown,
  about: readonly number[],
  via?: unknown,
];
/** A mark on a cell's line by which it is found again: its line, its place in it, and what stood there. */
export type PackedMark = readonly [by: number, at: number, content: CellContent, or?: CellContent];

/** An entry as the journal keeps it: what many steps share stands there once. */
export interface PackedEntry extends Omit<Entry, "steps"> {
  readonly sheets: readonly (readonly [id: string, name: string])[];
  readonly texts: readonly string[];
  readonly lines: readonly (readonly [line: number, unique: 0 | 1, marks: readonly PackedMark[]])[];
  readonly steps: readonly PackedStep[];
}
