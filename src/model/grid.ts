import type { CellContent } from "../core/figures/cellValue";
import type { IconSign, IconThreshold } from "../core/status/iconSets";
import { remember } from "../core/remember";
import type { Place, Rectangle } from "./place";

/** A sheet's used range as Excel gives it. Arrays are by row, then column, from `row` and `column` on. */
export interface Grid {
  readonly sheetId: string;
  readonly sheet: string;
  /** The name of the workbook's file, which may tell the year of its months; left out where it is not known. */
  readonly file?: string;
  /** The workbook counts days from 1904, as old Macs did; left out where it counts from 1900, or Excel does not tell. */
  readonly date1904?: true;
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
  /** Areas that the analyst's own conditional formats colour: a fill beneath them may not be seen. */
  readonly ruled: readonly Rectangle[];
  /**
   * The fills that the reader sees under those conditional formats, laid out as `fills`; left out where Excel does not
   * tell.
   */
  readonly shown?: readonly (readonly (string | null)[])[];
  /** Icons that say a direction or a status by the number in their cell. */
  readonly icons?: readonly IconRule[];
  /** Arrows and coloured shapes that are drawn over cells. */
  readonly drawn?: readonly DrawnSign[];
  /** How single signs in status cells are lettered, where there are any. */
  readonly lettered?: readonly Lettered[];
  /** How the further pages of the same scorecard look; left out where it stands on one sheet. */
  readonly pages?: readonly Appearance[];
}

/** The font and the colour in which a cell's sign is seen: in Wingdings `n` is a square. */
export interface Lettered {
  readonly row: number;
  readonly column: number;
  readonly font: string | null;
  /** `#RRGGBB`, or `null` where Excel does not tell. */
  readonly colour: string | null;
}

/** A conditional format that shows icons. */
export interface IconRule {
  readonly areas: readonly Rectangle[];
  /** From the lowest number to the highest. */
  readonly signs: readonly IconSign[];
  readonly thresholds: readonly IconThreshold[];
}

/** What a shape says, and the cell that its middle lies over; `null` where it cannot be read: a picture, a sparkline. */
export interface DrawnSign {
  readonly row: number;
  readonly column: number;
  readonly sign: IconSign | null;
}

/** The further pages of a scorecard by their sheets: each figure of fifty pages asks for its own. */
const pagesById = remember(
  ({ pages = [] }: Appearance): ReadonlyMap<string, Appearance> =>
    new Map(pages.map((page) => [page.sheetId, page])),
);

/** How the sheet of a cell looks, where a scorecard stands on several pages; `null` where it was not looked at. */
export function lookOf(appearance: Appearance, { sheetId }: Pick<Place, "sheetId">): Appearance | null {
  if (appearance.sheetId === sheetId) return appearance;
  return pagesById(appearance).get(sheetId) ?? null;
}
