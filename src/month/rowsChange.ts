import type { CellContent } from "../core/figures/cellValue";
import type { RowLink, RowsChange } from "../model/change";
import type { Place } from "../model/place";

/** Where the rows of one of the add-in's own sheets end. */
export interface SheetEnd {
  /** The first free row, from zero. */
  readonly row: number;
}

/** Rows to put on one of the add-in's own sheets, with its headings. */
export interface ListedRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats by column. */
  readonly formats?: readonly (string | null)[];
  /** Cells that lead somewhere when clicked; `at` counts among `rows`. */
  readonly links?: readonly RowLink[];
}

/**
 * The change that puts rows at the end of one of the add-in's own sheets. Where there is no such sheet (`end` is
 * `null`) it is made, and its headings are the first row.
 */
export function rowsChange(
  target: string,
  { headings, rows, formats, links = [] }: ListedRows,
  end: SheetEnd | null,
  about: { readonly place: Place; readonly measure: string; readonly reason: string },
): RowsChange {
  const after = rows.length === 1 ? "1 row" : `${rows.length} rows`;
  const { place } = about;
  const ahead = end === null ? [[...headings]] : [];
  return {
    id: `rows:${place.sheetId}:${place.row}:${place.column}`,
    kind: "rows",
    group: "lines",
    measureKey: "",
    ...about,
    hers: false,
    target,
    make: end === null,
    row: end?.row ?? 0,
    rows: [...ahead, ...rows],
    ...(formats && { formats }),
    // Links are counted among the rows that are written, of which the headings are one.
    ...(links.length > 0 && { links: links.map((link) => ({ ...link, at: link.at + ahead.length })) }),
    before: "",
    after,
    beforeShown: end === null ? `no sheet ${target}` : target,
    afterShown: `${after} in ${target}`,
  };
}
