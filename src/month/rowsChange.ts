import type { CellContent } from "../core/figures/cellValue";
import type { RowLink, RowsChange } from "../model/change";
import type { Place } from "../model/place";

/** Where a sheet of ours ends. */
export interface SheetEnd {
  /** The first free row, from zero. */
  readonly row: number;
}

/** What is put on a sheet of ours. */
export interface ListedRows {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** Number formats by column. */
  readonly formats?: readonly (string | null)[];
  /** Where cells lead, counted among `rows`. */
  readonly links?: readonly RowLink[];
}

/** The change that puts rows at the end of a sheet of ours; where it ends nowhere (`null`) it is made, with its headings. */
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
    ...(links.length > 0 && { links: links.map((link) => ({ ...link, at: link.at + ahead.length })) }),
    before: "",
    after,
    beforeShown: end === null ? `no sheet ${target}` : target,
    afterShown: `${after} in ${target}`,
  };
}
