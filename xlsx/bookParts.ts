import type { Rectangle } from "../src/model/place";

/** A defined name: of the workbook, or of one sheet. */
export interface BookName {
  readonly name: string;
  /** What it stands for, with `=`. */
  readonly formula: string;
  readonly sheet: string | null;
  readonly comment?: string;
  /** It is not listed among the names that a user sees. */
  readonly hidden?: true;
}

/** What a file says of itself (ECMA-376 part 2, core properties; part 1, 22.2, extended properties). */
export interface BookProperties {
  readonly title?: string;
  readonly subject?: string;
  readonly author?: string;
  readonly keywords?: string;
  readonly comments?: string;
  readonly category?: string;
  readonly lastAuthor?: string;
  readonly revisionNumber?: number;
  /** As the file writes it: `2026-04-08T09:30:00Z`. */
  readonly creationDate?: string;
  readonly manager?: string;
  readonly company?: string;
}

/** What the workbench does not read of a sheet, and its file holds. */
export type UnreadPart = "comments" | "pivotTables" | "slicers";

/** A link of some cells. */
export interface BookHyperlink {
  readonly range: Rectangle;
  /** Where it leads outside the workbook. */
  readonly address?: string;
  /** The cells to which it leads: `Data!A1`. */
  readonly documentReference?: string;
  readonly screenTip?: string;
}

/** A table of a sheet. */
export interface BookTable {
  readonly name: string;
  readonly range: Rectangle;
  readonly columns: readonly string[];
  /** Rows of headings above its data, and of totals below. */
  readonly headings: number;
  readonly totals: number;
  /** The number by which its file knows it. */
  readonly id: number;
  readonly look: TableLook;
}

/** How a table is dressed. */
export interface TableLook {
  /** `TableStyleMedium2`; `null` for none. */
  readonly style: string | null;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly rowStripes: boolean;
  readonly columnStripes: boolean;
  readonly filterButton: boolean;
}
