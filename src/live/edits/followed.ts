/** Measures whose edits are remembered at most. Beyond them the oldest are forgotten: nobody undoes that far. */
const MOST_MEASURES = 2_000;
/** Edits of one measure that are remembered. */
const MOST_EDITS = 20;

/** One edit of a measure: its states before it, with it, and with what followed from it. */
interface FollowedEdit {
  readonly before: string;
  readonly edited: string;
  result: string | null;
}

/**
 * What a step of undo or redo leads to. half: the edit stands without what followed from it; whole: all the way there or
 * back. undoing and redoing: it looks like one, but may be an edit made by hand, so that it waits for the next.
 */
export type UndoStep = "half" | "whole" | "undoing" | "redoing";

/**
 * The edits that were looked at, to know Ctrl+Z and Ctrl+Y by the way that a measure's states take. Excel undoes each
 * write of an add-in as a step of its own: first what followed from an edit, then the edit. Following it again there
 * would undo the user's undoing, and take away the steps that could still be redone.
 */
export interface Followed {
  /** The step from the last state to this one; `null` where it is none, but an edit. */
  stepOf(id: string, last: string, now: string): UndoStep | null;
  add(id: string, before: string, edited: string): void;
  /** The state with what followed from the edit that was last added; nothing after a step. */
  settle(id: string, result: string): void;
}

/** Remembers the edits of measures. */
export function followedEdits(): Followed {
  const edits = new Map<string, FollowedEdit[]>();
  /** The last step of each measure, where what it did last was one. */
  const steps = new Map<string, UndoStep>();
  const stepOf = (id: string, last: string, now: string): UndoStep | null => {
    const step = steps.get(id);
    const isMidway = step === "half" || step === "undoing";
    for (const { before, edited, result } of edits.get(id) ?? []) {
      // What followed is gone and the edit still stands: Ctrl+Z was pressed once.
      if (now === edited && edited !== result) {
        // Reached by Ctrl+Z from the result.
        if (last === result) return "half";
        // Reached from the state before, as Ctrl+Y does after two times Ctrl+Z; or typed by hand, which looks the same.
        if (last === before && step !== undefined) return "redoing";
      }
      // Back where it was before the edit.
      if (now === before && (last === result || last === edited || isMidway)) return "whole";
      // Ahead again to what followed from the edit.
      if (now === result && (last === edited || last === before) && step !== undefined) return "whole";
    }
    // Of several edits that were followed together the analyst may have taken back the last.
    return isMidway ? "undoing" : null;
  };
  return {
    stepOf(id, last, now) {
      // The same state once more is no step: an event may come twice.
      const step = last === now ? null : stepOf(id, last, now);
      if (step === null) steps.delete(id);
      else steps.set(id, step);
      return step;
    },
    add(id, before, edited) {
      if (before === edited) {
        const last = edits.get(id)?.at(-1);
        // It is looked at once more: nothing had followed from it yet.
        if (last?.edited === edited && last.result === edited) last.result = null;
        return;
      }
      const all = [...(edits.get(id) ?? []), { before, edited, result: null }];
      // Taken out and put back in, so that the measure counts as the newest.
      edits.delete(id);
      edits.set(id, all.slice(-MOST_EDITS));
      // A Map keeps its keys in the order in which they came: the first is the oldest.
      const oldest = edits.size > MOST_MEASURES ? edits.keys().next().value : undefined;
      if (oldest !== undefined) edits.delete(oldest);
    },
    settle(id, result) {
      const last = edits.get(id)?.at(-1);
      // Only the first result: what follows later is an edit of its own.
      if (last) last.result ??= result;
    },
  };
}
