import type { CellContent } from "../../../core/figures/cellValue";
import type { ChartState, Page, PageChart } from "../../../model/pages";
import type { Rectangle } from "../../../model/place";

/** A block of a page, with a mark of all that was put into it. */
export interface MadeBlock extends Rectangle {
  readonly sheet: string;
  readonly mark: string;
}

/** A page that was put on sheets of ours; `null` where there is none. */
export interface MadePage {
  readonly blocks: readonly MadeBlock[];
  readonly charts: readonly { readonly sheet: string; readonly name: string }[];
  /** The sheets that came with it. */
  readonly made: readonly string[];
  /** All of it, for as long as it is to be written: the journal does without. */
  readonly page?: Page;
  /** What its sheets held when it was taken back. */
  readonly seen?: readonly SeenSheet[];
}

/** A sheet that came with a page, as it is when that is taken back. */
export interface SeenSheet {
  readonly sheet: string;
  readonly used: Rectangle | null;
  /** Charts and shapes by name. */
  readonly drawn: readonly string[];
}

/** A cell of a sheet of ours. */
export interface PlacedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** A formula with its `=`, else a value. */
  readonly content: CellContent;
  readonly isFormula: boolean;
  /** Left out where the cell keeps its own number format. */
  readonly format?: string;
}

/** What an update of a page writes, or wrote. */
export interface PageParts {
  readonly cells: readonly PlacedCell[];
  readonly charts: readonly (ChartState & { readonly sheet: string; readonly name: string })[];
  /** Charts that stand there in this state alone. */
  readonly drawn?: readonly PageChart[];
}
