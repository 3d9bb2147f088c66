import type { StoodBefore } from "../excel/kept/before";
import { isBack } from "../excel/kept/undone";
import type { Change } from "../model/change";
import type { Reading } from "../model/reading";
import { liveWords } from "./follow/liveWords";
import type { LiveHandlers, LiveState } from "./liveState";
import { heldIn } from "./remembered/heldIn";
import type { Known } from "./remembered/known";
import type { Did, Session } from "./remembered/session";

/** The pane's side of recalculation: what it is told, and what it was told last. */
export interface Telling {
  /** Tells what is other than before. */
  state(what: Partial<LiveState>): void;
  /** Does a piece of work, and tells what came of it; what was stopped on purpose is no trouble. */
  attempt(work: () => Promise<Did>, stopped: AbortSignal): Promise<void>;
  /** Whether a reading is the one that was told last: the pane hands it back to us. */
  isTold(reading: Reading): boolean;
}

/** Begins with the reading that the pane has already. */
export function telling(session: Session, reading: Reading | null, handlers: LiveHandlers): Telling {
  let state: LiveState = { waiting: null, last: null, left: 0, due: 0, trouble: null };
  let told = reading;
  // What last followed from an edit.
  let followed: readonly Change[] = [];

  const tell = (what: Partial<LiveState>): void => {
    state = { ...state, ...what, due: session.due.size };
    handlers.onState(state);
  };
  const tellOf = ({ changes, left, trouble }: Did): void => {
    if (changes.length > 0) followed = changes;
    const last =
      changes.length > 0 ? { did: liveWords(changes), when: session.now().toISOString() } : state.last;
    // What Ctrl+Z has taken back was not done any more.
    tell({ waiting: null, trouble, left, last: isTakenBack(followed, session.known) ? null : last });
  };
  return {
    state: tell,
    async attempt(work, stopped) {
      const before = session.known;
      try {
        tellOf(await work());
      } catch (error) {
        if (!stopped.aborted)
          tell({ waiting: null, trouble: error instanceof Error ? error.message : String(error) });
      }
      // Something is known now that the pane does not show.
      if (session.known !== before && session.known !== null) {
        told = session.known.reading;
        handlers.onReading(told);
      }
    },
    isTold: (one) => one === told,
  };
}

/** Whether the cells of these changes hold again what they held before them, as far as is known. */
function isTakenBack(changes: readonly Change[], known: Known | null): boolean {
  const before = changes.flatMap((change): StoodBefore[] =>
    change.kind === "value" || change.kind === "fill"
      ? [{ kind: change.kind, place: change.place, content: change.before }]
      : [],
  );
  return known !== null && isBack(before, heldIn(known));
}
