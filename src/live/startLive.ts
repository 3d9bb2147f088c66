import { watch } from "../excel/host/watch";
import type { Reading } from "../model/reading";
import type { Waiting } from "../model/waiting";
import { measuresOf } from "./edits/concerned";
import { newBatch, type Batch } from "./edits/editBatch";
import { editEvents } from "./edits/editEvents";
import { gatherer, type Gatherer } from "./edits/gatherer";
import { workingsMoved } from "./edits/layoutMoved";
import { followBatch } from "./follow/followBatch";
import { followEdit } from "./follow/followEdit";
import { recalculateAll } from "./follow/recalculateAll";
import type { Live, LiveHandlers } from "./liveState";
import { newSession, NOTHING_DONE, type Did, type ReadWorkbook, type Session } from "./remembered/session";
import { takeReading } from "./remembered/takeReading";
import { telling } from "./telling";

/**
 * After a quiet while it is looked whether the workings speak of another month by now, and what may have been
 * a step of undo or redo, without a further one, is followed after all.
 */
const QUIET_MS = 1_500;

/** For tests: another clock, another quiet. */
export interface LiveOptions {
  readonly now?: () => Date;
  readonly quietMs?: number;
}

/**
 * Follows the analyst's edits from now on: one round trip to begin. What was last read of the workbook is `reading`; where an
 * edit concerns more than some measures, `readWorkbook` reads all of it again.
 */
export async function startLive(
  readWorkbook: ReadWorkbook,
  reading: Reading | null,
  handlers: LiveHandlers,
  { now = () => new Date(), quietMs = QUIET_MS }: LiveOptions = {},
): Promise<Live> {
  const session = newSession(readWorkbook, now);
  // Without a reading the first edit reads the whole workbook.
  if (reading) takeReading(session, reading);
  const tell = telling(session, reading, handlers);
  // Ending stops what is under way, also while Excel is busy.
  const ending = new AbortController();
  const waiting: Waiting = {
    signal: ending.signal,
    onWaiting: (sentence) => tell.state({ waiting: sentence }),
  };

  // Starts anew with every piece of work.
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const attempt = async (work: () => Promise<Did>): Promise<void> => {
    await tell.attempt(work, ending.signal);
    clearTimeout(quiet);
    quiet = setTimeout(() => lookAround(session, edits, followAgain), quietMs);
  };
  // Edits are gathered, and batches follow one another: no two read or write at once.
  const edits = gatherer<Batch>(newBatch, (batch) => attempt(() => followBatch(session, batch, waiting)));
  const followAgain: FollowAgain = (measures) =>
    attempt(async () => (await followEdit(session, measures, waiting)) ?? NOTHING_DONE);

  const end = await watch(editEvents(session, edits));
  tell.state({});

  return {
    seen(next) {
      // The pane hands on what it was told by us.
      if (tell.isTold(next)) return;
      takeReading(session, next);
      tell.state({});
    },
    async recalculate() {
      const all = { all: true, hers: [], theirs: [] } as const;
      // In its turn behind the edits, so that it starts from what they made.
      await edits.run(() => attempt(() => recalculateAll(session, all, { onWaiting: waiting.onWaiting })));
    },
    idle: () => edits.idle(),
    async stop() {
      ending.abort();
      clearTimeout(quiet);
      // Edits that wait are given up: the next reading finds them.
      edits.end();
      await end();
    },
  };
}

type FollowAgain = (measures: ReturnType<typeof measuresOf>) => Promise<void>;

/** What is looked at in the quiet, since it goes through every working; and what looked like undo and was an edit after all. */
function lookAround(session: Session, edits: Gatherer<Batch>, followAgain: FollowAgain): void {
  const { known, perhapsEdited } = session;
  if (known === null) return;
  if (known.cards.some(({ card }) => workingsMoved(card.scorecard)))
    edits.add((batch) => (batch.layout = true));
  const again = measuresOf(known, perhapsEdited);
  perhapsEdited.clear();
  // No further step of undo or redo has come.
  if (again.size > 0) void edits.run(() => followAgain(again));
}
