import { statusOfFill } from "../../core/status/statusOfFill";
import type { Status } from "../../core/status/status";
import { remember } from "../../core/remember";
import type { Appearance } from "../../model/grid";
import type { Fact } from "../../model/scorecard";
import { showsNoSigns, statusBeside } from "../../recognise/tables/asSeen";
import { seenFill, showsFills } from "../fillAt";

/** The status that a cell shows: by an icon or shape beside it, else by the fill that is seen; `null` for none. */
export function shownStatus(fact: Fact, appearance: Appearance): Status | null {
  return statusBeside(fact, appearance) ?? statusOfFill(seenFill(appearance, fact.place));
}

/** Whether any cell may show a status. Where none has a colour or a sign, no figure needs to be looked at. */
export const showsStatuses = remember(
  (appearance: Appearance): boolean =>
    showsFills(appearance) || [appearance, ...(appearance.pages ?? [])].some((look) => !showsNoSigns(look)),
);
