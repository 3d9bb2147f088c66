import { STATUS_WORD } from "../core/status/status";
import type { Change, ChangeGroup, FillChange } from "../model/change";
import type { Appearance } from "../model/grid";
import type { StatusJudgement } from "../model/judgement";
import { titleOf } from "../model/naming/titleOf";
import type { Place } from "../model/place";
import type { Measure } from "../model/scorecard";
import { fillAt, isRuled } from "./fillAt";
import { statusOfFill } from "../core/status/statusOfFill";
import type { Ours } from "./ours";
import type { Palette } from "./status/palette";

/**
 * What every change says of itself: its id, cell, measure and reason. The id is made of kind and cell, so it is the
 * same in every preview.
 */
export function changeOf(
  kind: Change["kind"],
  measure: Measure,
  place: Place,
  group: ChangeGroup,
  reason: string,
): Pick<Change, "id" | "place" | "group" | "measure" | "measureKey" | "reason"> {
  return {
    id: `${kind}:${place.sheetId}:${place.row}:${place.column}`,
    place,
    group,
    measure: titleOf(measure),
    measureKey: measure.key,
    reason,
  };
}

/**
 * The fill that gives a cell its status's colour; `null` where nothing is to be painted. A cell that has the colour is
 * left; one that the analyst gave another status's colour is proposed unticked; grey is never painted, nor a cell that
 * a rule of the sheet colours. A colour that the add-in painted is taken off where no status can be told any more.
 */
export function statusFill(
  measure: Measure,
  place: Place,
  status: StatusJudgement,
  appearance: Appearance,
  palette: Palette,
  ours: Ours,
): FillChange | null {
  if (isRuled(appearance, place)) return null;
  const before = fillAt(appearance, place);
  const was = statusOfFill(before);
  const isOurs = before !== null && ours("fill", place, before);
  if (was === status.value || (status.value === "grey" && !isOurs)) return null;
  return {
    kind: "fill",
    ...changeOf("fill", measure, place, "statuses", status.reason),
    hers: was !== null && !isOurs,
    before,
    after: status.value === "grey" ? null : palette[status.value],
    beforeShown: was === null ? "" : STATUS_WORD[was],
    afterShown: status.value === "grey" ? "" : STATUS_WORD[status.value],
  };
}
