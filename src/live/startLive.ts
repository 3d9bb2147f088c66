import { rectanglesOf } from "../excel/host/addressOf";
import { watch, type Edit } from "../excel/host/watch";
import type { StoodBefore } from "../excel/kept/before";
import { isBack } from "../excel/kept/undone";
import type { Change } from "../model/change";
import type { Reading } from "../model/reading";
import type { Waiting } from "../model/waiting";
import { changesSince, newBatch, type Batch } from "./edits/editBatch";
import { withOurs } from "./edits/byUs";
import { gatherer } from "./edits/gatherer";
import { measuresOf } from "./edits/concerned";
import { followEdit } from "./follow/followEdit";
import { workingsMoved } from "./edits/layoutMoved";
import type { Live, LiveHandlers, LiveState } from "./liveState";
import { liveWords } from "./follow/liveWords";
import { followBatch } from "./follow/followBatch";
import { recalculateAll } from "./follow/recalculateAll";
import { heldIn } from "./remembered/heldIn";
import type { Known } from "./remembered/known";
import { takeReading } from "./remembered/takeReading";
import { newSession, NOTHING_DONE, type Did, type ReadWorkbook } from "./remembered/session";

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
  const ending = new AbortController();
  let state: LiveState = { waiting: null, last: null, left: 0, due: 0, trouble: null };
  // The last reading that the pane was told: its own is not taken for news.
  let told: Reading | null = reading;
  // What last followed from an edit.
  let followed: readonly Change[] = [];
  // Starts anew with every piece of work.
  let quiet: ReturnType<typeof setTimeout> | undefined;
  // Excel does not tell who made it calculate: whoever edited last.
  let calculatesForThem = false;
  // Without a reading the first edit reads the whole workbook.
  if (reading) takeReading(session, reading);

  const tell = (what: Partial<LiveState>) => {
    state = { ...state, ...what, due: session.due.size };
    handlers.onState(state);
  };
  // Ending stops what is under way, also while Excel is busy.
  const waiting: Waiting = { signal: ending.signal, onWaiting: (sentence) => tell({ waiting: sentence }) };

  const attempt = async (work: () => Promise<Did>) => {
    const before = session.known;
    try {
      const { changes, left, trouble } = await work();
      if (changes.length > 0) followed = changes;
      const did = changes.length > 0 ? { did: liveWords(changes), when: now().toISOString() } : state.last;
      // What Ctrl+Z has taken back was not done any more.
      tell({ waiting: null, trouble, left, last: isTakenBack(followed, session.known) ? null : did });
    } catch (error) {
      // What was stopped on purpose is no trouble.
      if (!ending.signal.aborted)
        tell({ waiting: null, trouble: error instanceof Error ? error.message : String(error) });
    }
    // Something is known now that the pane does not show.
    if (session.known !== before && session.known !== null) {
      told = session.known.reading;
      handlers.onReading(told);
    }
    clearTimeout(quiet);
    quiet = setTimeout(lookAround, quietMs);
  };
  // Edits are gathered, and batches follow one another: no two read or write at once.
  const edits = gatherer<Batch>(newBatch, (batch) => attempt(() => followBatch(session, batch, waiting)));
  const lookAround = () => {
    const { known, perhapsEdited } = session;
    if (known === null) return;
    // Looked at in the quiet, since it goes through every working.
    if (known.cards.some(({ card }) => workingsMoved(card.scorecard)))
      edits.add((batch) => (batch.layout = true));
    const again = measuresOf(known, perhapsEdited);
    perhapsEdited.clear();
    if (again.size > 0)
      // What looked like undo and was not followed by another step was an edit after all.
      void edits.run(() => attempt(async () => (await followEdit(session, again, waiting)) ?? NOTHING_DONE));
  };

  const end = await watch({
    onEdit: (edit: Edit) => {
      calculatesForThem = edit.byCoauthor;
      // Our own writes come back as events, too.
      if (edit.byUs) session.byUs = withOurs(session.byUs, edit, session.known);
      else edits.add((batch) => changesSince(batch, edit));
    },
    onCalculated: (sheetId, address) =>
      edits.add((batch) => {
        // Older versions do not say which cells were calculated: any may have been.
        const areas = rectanglesOf(address ?? EVERYWHERE).map((area) => ({ ...area, sheetId }));
        (calculatesForThem ? batch.theirResults : batch.results).push(...areas);
      }),
    // A sheet was added, removed or renamed: formulas and pages may mean others.
    onSheets: () => edits.add((batch) => (batch.layout = true)),
  });

  tell({});

  return {
    seen(next) {
      // The pane hands on what it was told by us.
      if (next === told) return;
      takeReading(session, next);
      tell({});
    },
    async recalculate() {
      // In its turn behind the edits, so that it starts from what they made.
      await edits.run(() =>
        attempt(() =>
          recalculateAll(session, { all: true, hers: [], theirs: [] }, { onWaiting: waiting.onWaiting }),
        ),
      );
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

/** Whether the cells of these changes hold again what they held before them, as far as is known. */
function isTakenBack(changes: readonly Change[], known: Known | null): boolean {
  const before = changes.flatMap((change): StoodBefore[] =>
    change.kind === "value" || change.kind === "fill"
      ? [{ kind: change.kind, place: change.place, content: change.before }]
      : [],
  );
  return known !== null && isBack(before, heldIn(known));
}

/** All columns of a sheet, and so all of its cells. */
const EVERYWHERE = "A:XFD";
