import { ARROWS, type ArrowSigns } from "../core/status/arrowSets";
import type { ValueChange } from "../model/change";
import type { Judgement } from "../model/judgement";
import { placeKey } from "../model/place";
import type { Actual, Measure } from "../model/scorecard";
import { changeOf } from "./changeOf";
import { NONE_MADE_ROOM, type MadeRoom, type Ours } from "./ours";

/**
 * Sets the arrow where the direction can be told. An arrow that the analyst set and the months contradict is proposed
 * unticked. An arrow of the add-in's is taken off where its direction can no longer be told. `null` where nothing is to
 * be written.
 */
export function setDirection(
  { measure, direction, latest }: Judgement,
  signs: ArrowSigns,
  ours: Ours,
  madeRoom: MadeRoom = NONE_MADE_ROOM,
): ValueChange | null {
  const cell = measure.direction;
  if (cell === null || cell.formula !== null) return null;
  // In a tile of one cell the arrow is part of the text that names the measure.
  if (direction.published === direction.sign || cell.place === measure.place) return null;
  // The arrow stands in the cell of the value, `91% ↑`: writing it would replace the value.
  if (cell.place === latest?.place) return null;
  const shown = cell.value.kind === "blank" ? "" : cell.value.shown;
  // A word in the arrow's column that is no direction, as `new`, is the analyst's remark.
  if (cell.value.kind === "text" && direction.published === null) return null;
  const isOurs = shown !== "" && ours("value", cell.place, cell.content);
  if (direction.sign === null && (!isOurs || latest === null)) return null;
  // Adding a month took the arrow off, and the month has no figure yet: the old month's arrow is not put back.
  if (shown === "" && isNextLaidOut(measure, latest) && madeRoom(measure)) return null;
  const sign = direction.sign === null ? "" : (cell.seen ? ARROWS : signs)[direction.sign];
  // An icon of an icon set follows a number in its cell; a shape is not set at all.
  const after = cell.seen && direction.sign !== null ? cell.seen.numbers[direction.sign] : sign;
  if (after === undefined) return null;
  return {
    kind: "value",
    ...changeOf("value", measure, cell.place, "directions", direction.reason),
    hers: shown !== "" && !isOurs,
    before: cell.content,
    after,
    beforeShown: shown,
    afterShown: sign,
    format: null,
  };
}

/** Whether a month without a value stands behind the latest value. */
function isNextLaidOut({ actuals }: Measure, latest: Actual | null): boolean {
  const last = actuals.at(-1);
  return last !== undefined && latest !== null && placeKey(last.place) !== placeKey(latest.place);
}
