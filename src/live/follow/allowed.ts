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

/** The state of a measure before it was there, and once it is gone: no text of cells is empty. */
export const NOT_THERE = "";

/** Of what would bring a measure up to date, what may be written now. */
export function allowed(
  session: Session,
  { id, reason, was, measure, before, appearance }: Case,
  changes: readonly Change[],
): readonly Change[] {
  // Excel tells that formulas have new results, not which. Only where an input differs by now has anything happened.
  const isResult = reason.by === "results" || reason.by === "theirResults";
  if (isResult && inputsOf(was) === inputsOf(measure) && filledOf(was) === filledOf(measure)) return [];
  // What someone else edits is theirs to bring up to date: it is noted, and told as due.
  if (reason.by === "theirs" || reason.by === "theirResults") {
    if (changes.length > 0) session.due.add(id);
    return [];
  }
  // A colour or an arrow was touched: nothing depends on it.
  if (reason.touch === "derived") return [];
  // Whatever comes next, this measure is one that the analyst works at.
  session.touched.add(id);
  session.due.delete(id);
  session.perhapsEdited.delete(id);
  // The states before and now decide whether this was an edit, or undo and redo.
  const last = before === null ? NOT_THERE : stateOf(was, before);
  const state = stateOf(measure, appearance);
  const step = session.followed.stepOf(id, last, state);
  if (step !== null) {
    // Halfway back, writing again what had followed would undo the undoing.
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
  // The analyst typed the value over: its colour follows, its working does not win.
  return isFilled ? changes.filter(({ group }) => group !== "values") : changes;
}
