import { sentenceOf } from "../words/sentenceOf";
import type { Waiting } from "../../model/waiting";
import type { PaneEvent, Work } from "./paneState";

/** Something that takes time. What writes is never interrupted; what only reads gives way to the next. */
export interface Task {
  readonly doing: string;
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

  return async (task) => {
    if (current?.writes) return false;
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
    const cancel = () => {
      mine.controller.abort();
      end();
    };
    /** A write that waits for Excel has written nothing yet: it may stop, and ends when it has. */
    const stop = () => mine.controller.abort();
    const tell = (what: Partial<Work>) => {
      if (current === mine) dispatch({ type: "progress", what });
    };

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
      const stopped = mine.controller.signal.aborted;
      if (end() && !stopped) dispatch({ type: "failed", sentence: sentenceOf(error), again: task.again });
      return false;
    }
  };
}
