import type { CellContent } from "../../src/core/figures/cellValue";
import type { FillChange, FormatChange, ValueChange } from "../../src/model/change";
import type { Place } from "../../src/model/place";

const ABOUT = {
  measure: "1.4 Repeat referrals",
  measureKey: "1.4 repeat referrals",
  reason: "Because.",
  hers: false,
};

/** A value to be written where `before` stands; a blank cell unless told. */
export function valueChange(
  place: Place,
  after: CellContent,
  { before = "", format = null }: { before?: CellContent; format?: string | null } = {},
): ValueChange {
  return {
    ...ABOUT,
    id: `value ${place.sheetId} ${place.row} ${place.column}`,
    kind: "value",
    group: "values",
    place,
    before,
    after,
    beforeShown: String(before),
    afterShown: String(after),
    format,
  };
}

/** A fill to be painted over `before`; over none unless told. */
export function fillChange(place: Place, after: string | null, before: string | null = null): FillChange {
  return {
    ...ABOUT,
    id: `fill ${place.sheetId} ${place.row} ${place.column}`,
    kind: "fill",
    group: "statuses",
    place,
    before,
    after,
    beforeShown: before ?? "no fill",
    afterShown: after ?? "no fill",
  };
}

/** A number format to be given where `before` stands. */
export function formatChange(place: Place, after: string, before: string): FormatChange {
  return {
    ...ABOUT,
    id: `format ${place.sheetId} ${place.row} ${place.column}`,
    kind: "format",
    group: "statuses",
    place,
    before,
    after,
    beforeShown: before,
    afterShown: after,
  };
}
