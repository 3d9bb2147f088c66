import { rectanglesOf } from "../excel/host/addressOf";
import { watch, type Edit } from "../excel/host/watch";
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
  let told: Reading | null = reading;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  // Excel does not tell who made it calculate: whoever edited last.
  let calculatesForThem = false;
  if (reading) takeReading(session, reading);

  const tell = (what: Partial<LiveState>) => {
    state = { ...state, ...what, due: session.due.size };
    handlers.onState(state);
  };
  const waiting: Waiting = { signal: ending.signal, onWaiting: (sentence) => tell({ waiting: sentence }) };

  const attempt = async (work: () => Promise<Did>) => {
    const before = session.known;
    try {
      const { changes, left, trouble } = await work();
      const did = changes.length > 0 ? { did: liveWords(changes), when: now().toISOString() } : state.last;
      tell({ waiting: null, trouble, left, last: did });
    } catch (error) {
      if (!ending.signal.aborted)
        tell({ waiting: null, trouble: error instanceof Error ? error.message : String(error) });
    }
    if (session.known !== before && session.known !== null) {
      told = session.known.reading;
      handlers.onReading(told);
    }
    clearTimeout(quiet);
    quiet = setTimeout(lookAround, quietMs);
  };
  const edits = gatherer<Batch>(newBatch, (batch) => attempt(() => followBatch(session, batch, waiting)));
  const lookAround = () => {
    const { known, perhapsEdited } = session;
    if (known === null) return;
    if (known.cards.some(({ card }) => workingsMoved(card.scorecard)))
      edits.add((batch) => (batch.layout = true));
    const again = measuresOf(known, perhapsEdited);
    perhapsEdited.clear();
    if (again.size > 0)
      void edits.run(() => attempt(async () => (await followEdit(session, again, waiting)) ?? NOTHING_DONE));
  };

  const end = await watch({
    onEdit: (edit: Edit) => {
      calculatesForThem = edit.byCoauthor;
      if (edit.byUs) session.byUs = withOurs(session.byUs, edit, session.known);
      else edits.add((batch) => changesSince(batch, edit));
    },
    onCalculated: (sheetId, address) =>
      edits.add((batch) => {
        const areas = rectanglesOf(address ?? EVERYWHERE).map((area) => ({ ...area, sheetId }));
        (calculatesForThem ? batch.theirResults : batch.results).push(...areas);
      }),
    onSheets: () => edits.add((batch) => (batch.layout = true)),
  });

  tell({});

  return {
    seen(next) {
      if (next === told) return;
      takeReading(session, next);
      tell({});
    },
    async recalculate() {
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
      edits.end();
      await end();
    },
  };
}

const EVERYWHERE = "A:XFD";
