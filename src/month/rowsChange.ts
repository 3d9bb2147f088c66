import type { CellContent } from "../core/figures/cellValue";
import type { RowsChange } from "../model/change";
import type { Place } from "../model/place";

/** Where a sheet of ours ends. */
export interface SheetEnd {
  /** The first free row, from zero. */
  readonly row: number;
}

/** The change that puts rows at the end of a sheet of ours; where it ends nowhere (`null`) it is made, with its headings. */
export function rowsChange(
  target: string,
  headings: readonly string[],
  rows: readonly (readonly CellContent[])[],
  end: SheetEnd | null,
  about: { readonly place: Place; readonly measure: string; readonly reason: string },
): RowsChange {
  const after = rows.length === 1 ? "1 row" : `${rows.length} rows`;
  const { place } = about;
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
    rows: end === null ? [[...headings], ...rows] : rows,
    before: "",
    after,
    beforeShown: end === null ? `no sheet ${target}` : target,
    afterShown: `${after} in ${target}`,
  };
}
