import type { CellContent } from "../../core/figures/cellValue";
import type { ChangeGroup } from "../change";
import type { Place } from "../place";

/** What stood in a cell: its content with its number format, its fill (`null` for none), or a number format alone. */
export type TrailState =
  | { readonly kind: "value"; readonly content: CellContent; readonly format: string | null }
  | { readonly kind: "fill"; readonly fill: string | null }
  | { readonly kind: "format"; readonly format: string }
  /** Of lines, sheets and pages: whether they are there. */
  | { readonly kind: "there"; readonly what: string | null };

/** One change of the add-in's that stands in the journal. */
export interface TrailChange {
  /** ISO 8601. */
  readonly when: string;
  /** Who had saved the file last at that time; `null` where Excel did not say. */
  readonly savedBy: string | null;
  /** It followed an edit while recalculation was on. */
  readonly live: boolean;
  /** Where it was written. */
  readonly place: Place;
  /** Where that cell is now, after lines may have moved; `null` where this is not certain, or its sheet is gone. */
  readonly now: Place | null;
  readonly measure: string | null;
  readonly group: ChangeGroup | null;
  readonly before: TrailState;
  readonly after: TrailState;
  /** The sentence of the judgement; `null` where none was kept. */
  readonly why: string | null;
  /** The cell still holds what the change put there. */
  readonly stands: boolean;
  /** The cell holds again what it held before the change: undone in Excel. */
  readonly undone: boolean;
}

/** What the workbook remembers of the add-in's changes, the latest first. */
export interface Trail {
  readonly changes: readonly TrailChange[];
  /** How many applies are remembered, and how many can be. */
  readonly applies: number;
  readonly most: number;
  /** Who saved the file last; `null` where Excel does not say. */
  readonly savedBy: string | null;
}
