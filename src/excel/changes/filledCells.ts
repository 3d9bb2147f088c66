import type { CellContent } from "../../core/figures/cellValue";
import type { Filled } from "../../model/change";
import type { Place } from "../../model/place";

/** A cell beside a formula, which that formula fills or filled. */
export interface FilledCell {
  readonly place: Place;
  readonly content: CellContent;
}

/** The cells of a block but its first, which is the formula's own. */
export function filledCells(place: Place, filled: Filled | undefined): readonly FilledCell[] {
  return (filled ?? [])
    .flatMap((contents, down) =>
      contents.map((content, right) => ({
        place: { ...place, row: place.row + down, column: place.column + right },
        content,
      })),
    )
    .slice(1);
}
