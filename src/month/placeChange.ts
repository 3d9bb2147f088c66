import type { CellContent } from "../core/figures/cellValue";
import type { Change, FormulaChange, ValueChange } from "../model/change";
import type { Place } from "../model/place";
import { titleOf } from "../model/naming/titleOf";
import type { Measure } from "../model/scorecard";

type PlacedChange = Pick<Change, "id" | "place" | "group" | "measure" | "measureKey" | "reason">;

/**
 * What every change of the month says of itself: its id, cell, measure and reason. The id is made of kind and cell, so
 * two changes of one kind to one cell would be the same change.
 */
export function about(
  kind: Change["kind"],
  measure: Measure | null,
  place: Place,
  group: Change["group"],
  reason: string,
): PlacedChange {
  return {
    id: `month ${kind}:${place.sheetId}:${place.row}:${place.column}`,
    place,
    group,
    measure: measure === null ? "" : titleOf(measure),
    measureKey: measure?.key ?? "",
    reason,
  };
}

/**
 * What a cell holds and what it is to hold. `hers` says that something of the analyst's is replaced, so that it is left
 * unticked.
 */
export interface CellWrite {
  readonly before: CellContent;
  readonly beforeShown: string;
  readonly after: CellContent;
  readonly afterShown: string;
  readonly format: string | null;
  readonly hers: boolean;
}

/** The change that writes a value into a cell of a measure. Text in it stays text: `10/20` becomes no date. */
export function valueChange(
  measure: Measure,
  place: Place,
  group: Change["group"],
  reason: string,
  write: CellWrite,
): ValueChange {
  return { ...about("value", measure, place, group, reason), kind: "value", ...write };
}

/** The change that writes a formula, with its `=`, into a cell; `measure` is `null` for one that belongs to no row. */
export function formulaChange(
  measure: Measure | null,
  place: Place,
  group: Change["group"],
  reason: string,
  write: CellWrite,
): FormulaChange {
  return { ...about("formula", measure, place, group, reason), kind: "formula", ...write };
}
