import type { CellContent } from "../../core/figures/cellValue";
import type { RowLink } from "../../model/change";
import type { Place } from "../../model/place";

/** Number formats of days and of moments, which say the month in letters: nobody takes one for the other way round. */
export const DAY_FORMAT = "d mmm yyyy";
/** The same with hours and minutes, for what was done when. */
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
  /** Number formats by column; `null` leaves it plain. A text such as `2024-10-07` under a format of days is that day. */
  readonly formats: readonly (string | null)[];
}

/** What the cells of a list say, without where they lead. */
export function contentsOf({ rows }: Pick<SheetTable, "rows">): CellContent[][] {
  return rows.map((row) => row.map((cell) => (typeof cell === "object" ? cell.content : cell)));
}

/** Where the cells of a list lead. */
export function linksOf({ rows }: Pick<SheetTable, "rows">): RowLink[] {
  return rows.flatMap((row, down) =>
    row.flatMap((cell, column): RowLink[] => {
      if (typeof cell !== "object" || !cell.to) return [];
      const { sheet, row: toRow, column: toColumn } = cell.to;
      return [{ at: down, column, to: { sheet, row: toRow, column: toColumn } }];
    }),
  );
}
