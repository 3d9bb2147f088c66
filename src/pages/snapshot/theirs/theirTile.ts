import { readCell } from "../../../core/figures/typed/readCell";
import type { OwnSheet } from "../../../model/pages";
import { isSamePlace, type Place } from "../../../model/place";
import type { Fact, Measure } from "../../../model/scorecard";
import { formatAt, valueAt, writtenAt } from "../../existing/ownCells";

/** A tile of the analyst's own snapshot: its name, and the cells of its figure, its change and its sign. */
export interface TheirTile {
  readonly place: Place;
  readonly name: string;
  readonly section: string | null;
  readonly key: string;
  readonly figure: Fact;
  readonly change: Fact | null;
  readonly direction: Fact | null;
}

/** The tile that a measure of a recognised snapshot is; none where it has no figure. */
export function tileOfMeasure({ actuals, ...tile }: Measure): TheirTile[] {
  const [figure] = actuals;
  return figure === undefined ? [] : [{ ...tile, figure }];
}

/** A cell of a sheet as a fact, where no scorecard was read on it. */
export function factOn(sheet: OwnSheet, row: number, column: number): Fact {
  const content = valueAt(sheet, row, column);
  const written = writtenAt(sheet, row, column);
  const format = formatAt(sheet, row, column) || "General";
  const formula = typeof written === "string" && written.startsWith("=") ? written : null;
  const place = { sheetId: sheet.sheetId, sheet: sheet.sheet, row, column };
  return { place, content, formula, format, value: readCell(content, "", format) };
}

/** Whether a cell belongs to a tile. */
export function isPartOf({ place, figure, change, direction }: TheirTile, cell: Place): boolean {
  return [place, figure.place, change?.place, direction?.place].some((one) => one && isSamePlace(one, cell));
}
