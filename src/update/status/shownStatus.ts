import { statusOfFill } from "../../core/status/statusOfFill";
import type { Status } from "../../core/status/status";
import type { Appearance } from "../../model/grid";
import type { Fact } from "../../model/scorecard";
import { statusBeside } from "../../recognise/tables/asSeen";
import { seenFill } from "../fillAt";

/** The status that a cell shows: by an icon or shape beside it, else by the fill that is seen; `null` for none. */
export function shownStatus(fact: Fact, appearance: Appearance): Status | null {
  return statusBeside(fact, appearance) ?? statusOfFill(seenFill(appearance, fact.place));
}
