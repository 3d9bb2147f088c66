/**
 * Runs what takes time one after another. Excel works through one batch at a time, and two writers could undo each
 * other; so a reading gives way to whatever comes next, and a write is never interrupted.
 */

import { sentenceOf } from "../words/sentenceOf";
import type { Waiting } from "../../model/waiting";
import type { PaneEvent, Work } from "./paneState";

/** Something that takes time. */
export interface Task {
  /** What the pane says while it runs, such as `Reading the workbook`. */
  readonly doing: string;
  /** Whether it changes the workbook: then it must come to its end, or be taken back, before anything else starts. */
  readonly writes: boolean;
  readonly run: (waiting: Required<Waiting>) => Promise<void>;
  /** What *Try again* does. */
  readonly again: () => void;
}

/**
 * Makes the function that runs tasks one at a time, tells `dispatch` how far each is, and says what went wrong.
 * It answers whether the task came to its end: not where it failed, was cancelled, gave way, or found one writing.
 */
export function oneAtATime(dispatch: (event: PaneEvent) => void): (task: Task) => Promise<boolean> {
  let current: { readonly controller: AbortController; readonly writes: boolean } | null = null;

  // Excel works through one batch at a time, so that two tasks at once would gain nothing; and of two writers each could
  // undo what the other has written.
  return async (task) => {
    // The press came while a write was under way: it is dropped rather than kept, for the preview that it was meant for
    // is about to change.
    if (current?.writes) return false;
    // A reading that is overtaken would show an older picture over a newer one.
    current?.controller.abort();
    const mine = { controller: new AbortController(), writes: task.writes };
    current = mine;

    /** Ends this task, unless another has taken its place. */
    const end = (): boolean => {
      if (current !== mine) return false;
      current = null;
      dispatch({ type: "idle" });
      return true;
    };
    // A reading that is cancelled is over for the pane at once, also while Excel still answers.
    const cancel = () => {
      mine.controller.abort();
      end();
    };
    /** A write that waits for Excel has written nothing yet: it may stop, and ends when it has. */
    const stop = () => mine.controller.abort();
    // A late word of progress from a task that gave way says nothing of the one that runs now.
    const tell = (what: Partial<Work>) => {
      if (current === mine) dispatch({ type: "progress", what });
    };

    // A write offers no Cancel: half a preview in the workbook is what nobody asked for. It can be reverted afterwards.
    const work = { doing: task.doing, done: 0, of: 0, waiting: null, cancel: task.writes ? null : cancel };
    dispatch({ type: "working", work });
    try {
      await task.run({
        signal: mine.controller.signal,
        onProgress: (doing, done, of) => tell({ doing, done, of, waiting: null }),
        onWaiting: (waiting) => tell({ waiting, cancel: task.writes ? stop : cancel }),
      });
      return end();
    } catch (error) {
      // What was stopped on purpose is no fault, whatever it threw on its way out.
      const stopped = mine.controller.signal.aborted;
      if (end() && !stopped) dispatch({ type: "failed", sentence: sentenceOf(error), again: task.again });
      return false;
    }
  };
}
