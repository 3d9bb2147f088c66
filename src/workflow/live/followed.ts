/** Beyond so many measures the oldest are forgotten: nobody undoes that far. */
const MOST_MEASURES = 2_000;
const MOST_EDITS = 20;

/** One edit of a measure: its states before it, with it, and with what followed from it. */
interface FollowedEdit {
  readonly before: string;
  readonly edited: string;
  result: string | null;
}

export type Step = "halfUndone" | "halfRedone" | "whole";

/**
 * The edits that were looked at, to know Ctrl+Z and Ctrl+Y by the way that a measure's states take. Excel undoes each
 * write of an add-in as a step of its own: first what followed from her edit, then the edit. Following it again there
 * would undo her undoing, and take the steps from her that she could still redo.
 */
export interface Followed {
  /**
   * What a step of undo or redo leads to: halfway, where the edit stands without what followed from it, or all the way
   * there or back. `null` where it is none. What looks like a redo halfway may be the same edit made once more.
   */
  stepOf(id: string, last: string, now: string): Step | null;
  add(id: string, before: string, edited: string): void;
  /** The state with what followed from the edit that was last added. */
  settle(id: string, result: string): void;
}

/** Remembers the edits of measures. */
export function followedEdits(): Followed {
  const edits = new Map<string, FollowedEdit[]>();
  /** Measures whose last step was one of undo or redo: only from there can an edit be redone. */
  const stepping = new Set<string>();
  const stepOf = (id: string, last: string, now: string): Step | null => {
    for (const { before, edited, result } of edits.get(id) ?? []) {
      if (now === edited && edited !== result) {
        if (last === result) return "halfUndone";
        if (last === before && stepping.has(id)) return "halfRedone";
      }
      if (now === before && (last === result || last === edited)) return "whole";
      if (now === result && (last === edited || last === before) && stepping.has(id)) return "whole";
    }
    return null;
  };
  return {
    stepOf(id, last, now) {
      const step = last === now ? null : stepOf(id, last, now);
      if (step === null) stepping.delete(id);
      else stepping.add(id);
      return step;
    },
    add(id, before, edited) {
      if (before === edited) return;
      const all = [...(edits.get(id) ?? []), { before, edited, result: null }];
      edits.delete(id);
      edits.set(id, all.slice(-MOST_EDITS));
      const oldest = edits.size > MOST_MEASURES ? edits.keys().next().value : undefined;
      if (oldest !== undefined) edits.delete(oldest);
    },
    settle(id, result) {
      const last = edits.get(id)?.at(-1);
      if (last?.result === null) last.result = result;
    },
  };
}
