import type { Change } from "../../model/change";
import type { Appearance } from "../../model/grid";
import type { Measure } from "../../model/scorecard";
import type { Session } from "../remembered/session";
import { filledOf, inputsOf, stateOf } from "../remembered/states";
import { filledActual, type Touch } from "../edits/touched";

/** Why measures are looked at. */
export interface Reason {
  /** What follows from the analyst's edits is written, from theirs only noted as due; results count where an input differs. */
  readonly by: "hers" | "theirs" | "results" | "theirResults";
  readonly touch: Touch;
}

/** A measure as it was last seen and as it is now. */
export interface Case {
  readonly id: string;
  readonly reason: Reason;
  readonly was: Measure;
  readonly measure: Measure;
  /** `null` for a measure that was not there. */
  readonly before: Appearance | null;
  readonly appearance: Appearance;
}

/** The state of a measure before it was there, and once it is gone. */
export const NOT_THERE = "";

/** Of what would bring a measure up to date, what may be written now. */
export function allowed(
  session: Session,
  { id, reason, was, measure, before, appearance }: Case,
  changes: readonly Change[],
): readonly Change[] {
  const isResult = reason.by === "results" || reason.by === "theirResults";
  if (isResult && inputsOf(was) === inputsOf(measure) && filledOf(was) === filledOf(measure)) return [];
  if (reason.by === "theirs" || reason.by === "theirResults") {
    if (changes.length > 0) session.due.add(id);
    return [];
  }
  if (reason.touch === "derived") return [];
  session.touched.add(id);
  session.due.delete(id);
  session.perhapsEdited.delete(id);
  const last = before === null ? NOT_THERE : stateOf(was, before);
  const state = stateOf(measure, appearance);
  const step = session.followed.stepOf(id, last, state);
  if (step !== null) {
    if (step !== "whole" && changes.length > 0) session.due.add(id);
    if (step === "undoing" || step === "redoing") {
      session.perhapsEdited.add(id);
      session.followed.add(id, last, state);
    }
    return [];
  }
  session.followed.add(id, last, state);
  const isFilled = reason.touch === "filled";
  // The analyst has emptied the cell that its working fills, or Ctrl+Z has: it stays so until the analyst edits what it follows from.
  if (isFilled && filledActual(measure)?.value.kind === "blank") return [];
  return isFilled ? changes.filter(({ group }) => group !== "values") : changes;
}
