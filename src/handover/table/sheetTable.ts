import type { CellContent } from "../../core/figures/cellValue";
import type { RowLink } from "../../model/change";
import type { Place } from "../../model/place";

/** The number format of days. The month is in letters, so that nobody takes 7/10 for 10 July. */
export const DAY_FORMAT = "d mmm yyyy";
/** The number format of moments, for what was done when. */
export const MOMENT_FORMAT = "d mmm yyyy hh:mm";

/** A cell of a list that is handed over: what it says, and where a click on it leads. */
export interface TableCell {
  readonly content: CellContent;
  readonly to?: Place | null;
}

/** A list that is handed over, as a sheet, a document or a file. */
export interface SheetTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (CellContent | TableCell)[])[];
  /**
   * Number formats by column; `null` leaves a column plain. A text such as `2024-10-07` under a format of days is
   * written as that day.
   */
  readonly formats: readonly (string | null)[];
}

/** What the cells of a list say, by rows. */
export function contentsOf({ rows }: Pick<SheetTable, "rows">): CellContent[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.content : cell)));
}

/** Where the cells of a list lead: for each link its row among `rows`, its column and its target. */
export function linksOf({ rows }: Pick<SheetTable, "rows">): RowLink[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, column): RowLink[] => {
      if (typeof cell !== "object" || !cell.to) return [];
      const { sheet, row: toRow, column: toColumn } = cell.to;
      return [{ at: down, column, to: { sheet, row: toRow, column: toColumn } }];
    }),
  );
}
