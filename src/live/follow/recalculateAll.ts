import { formatPeriod } from "../../core/periods/namePeriod";
import { follow } from "../../excel/apply/follow";
import { anchorPlaces } from "../../excel/apply/anchorPlaces";
import type { Change } from "../../model/change";
import { groupedBy } from "../../model/identity/groupedBy";
import { placeKey } from "../../model/place";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { Waiting } from "../../model/waiting";
import { anchoredByName } from "../../update/anchored";
import { allowed, NOT_THERE, type Reason } from "./allowed";
import { isByUs, NOTHING_BY_US } from "../edits/byUs";
import { cameWithRows } from "../remembered/carriedAlong";
import { followEdit } from "./followEdit";
import { known as knownOf, type Known, type KnownCard, type KnownMeasure } from "../remembered/known";
import { lastSeen, type SeenMeasure } from "../remembered/lastSeen";
import { liveChanges } from "./liveChanges";
import { writtenMoved } from "../edits/movedLines";
import { NOTHING_DONE, rememberWritten, rememberAsOurs, type Did, type Session } from "../remembered/session";
import { filledOf, inputsOf, stateOf } from "../remembered/states";
import { withWritten } from "../remembered/takeReading";
import { touchedBy, type EditedArea, type Touch } from "../edits/touched";

/** Why the whole workbook is read again. */
export interface Whole {
  /** Every measure is brought up to date, not only those that differ from what was last seen. */
  readonly all: boolean;
  /** What the analyst edited, as the cells lie now, and what someone else did. */
  readonly hers: readonly EditedArea[];
  readonly theirs: readonly EditedArea[] | "everything";
}

/** Reads the whole workbook again, and brings up to date what the analyst's edits concern. */
export async function recalculateAll(session: Session, why: Whole, waiting: Waiting): Promise<Did> {
  // Read first, without a word of what was known: it may take long, and edits go on.
  const reading = await session.readWorkbook(waiting);
  const before = session.known;
  // What we wrote keeps being ours where its line has moved to.
  if (before !== null) rememberAsOurs(session, writtenMoved(before, reading));
  const seen = knownOf(withWritten(session, reading));
  // Rows that the analyst pasted bring their colours along.
  rememberAsOurs(session, before === null ? [] : cameWithRows(before, seen, why.hers));
  const now = { ...seen, reading: withWritten(session, reading) };
  const changes = why.all ? everything(session, now) : whatFollows(session, before, now, why);
  session.known = now;
  // From here on everything known is of this reading.
  session.byUs = NOTHING_BY_US;
  if (changes.length === 0) return NOTHING_DONE;
  // A preview of its own would be too much for what the analyst has switched on. Nothing of the analyst's is among the
  // changes.
  const report = await follow(
    [...changes.map(({ place }) => place), ...anchorPlaces(changes)],
    () => changes,
    session.now,
    waiting,
  );
  const left = new Set(report.skipped.map(({ place }) => placeKey(place)));
  const done = changes.filter(({ place }) => !left.has(placeKey(place)));
  rememberWritten(session, done);
  await seeAgain(session, done, waiting);
  return { changes: done, left: left.size, trouble: report.trouble };
}

/** All that would bring the workbook up to date; nothing is due after it. */
function everything(session: Session, now: Known): Change[] {
  return now.cards.flatMap((card) => {
    const pending = pendingIn(now, card);
    // Nothing is due once everything is brought up to date.
    for (const { known } of pending) {
      session.due.delete(known.id);
      session.touched.add(known.id);
    }
    return pending.flatMap(({ changes }) => changes);
  });
}

/** What follows from what has happened since the workbook was last seen. */
function whatFollows(session: Session, before: Known | null, now: Known, why: Whole): Change[] {
  if (before !== null) noteGone(session, before, now);
  const hit = touchedBy(now, why.hers).measures;
  const theirs = why.theirs === "everything" ? null : touchedBy(now, why.theirs).measures;
  return now.cards.flatMap((card) =>
    pendingIn(now, card).flatMap(({ known, changes }) => {
      const { id, measure } = known;
      const { scorecard, appearance } = card.card;
      const was = before && lastSeen(before, id);
      const touch = hit.get(id);
      // A reading after someone else's insertion: whatever the analyst's areas do not touch is theirs.
      const byThem = theirs?.has(id) ?? true;
      // Our own Apply is no edit.
      if (touch === undefined && isByUs(session.byUs, id)) return [];
      const reason = reasonFor(session, { touch, byThem }, was, known, scorecard);
      if (reason === null) return [];
      const then = { was: was?.measure ?? measure, before: was?.card.appearance ?? null };
      return allowed(session, { id, reason, ...then, measure, appearance }, changes);
    }),
  );
}

/** A measure may be gone because Ctrl+Z took the edit back that brought it. */
function noteGone({ followed }: Session, before: Known, now: Known): void {
  for (const { card, measures } of before.cards)
    for (const { id, measure } of measures.values())
      if (lastSeen(now, id) === null) followed.stepOf(id, stateOf(measure, card.appearance), NOT_THERE);
}

interface Pending {
  readonly known: KnownMeasure;
  readonly changes: readonly Change[];
}

/** Every measure of a scorecard with what would bring it up to date. */
function pendingIn(
  { reading: { settings, written = [] } }: Known,
  { card: { scorecard, appearance, landmarks }, style, measures }: KnownCard,
): Pending[] {
  const changes = anchoredByName(
    liveChanges(scorecard, scorecard.measures, appearance, { settings, style, written }),
    landmarks,
  );
  const byKey = groupedBy(changes, ({ measureKey }) => measureKey);
  return [...measures.values()].map((known) => ({ known, changes: byKey.get(known.measure.key) ?? [] }));
}

/** Why a measure is looked at after the whole was read again; `null` for one that nothing has happened to. */
function reasonFor(
  session: Session,
  { touch, byThem }: { readonly touch: Touch | undefined; readonly byThem: boolean },
  was: SeenMeasure | null,
  { id, measure }: KnownMeasure,
  scorecard: Scorecard,
): Reason | null {
  const by = byThem && touch === undefined ? "theirs" : "hers";
  // The analyst's own edit counts even where the cells hold the same as before.
  if (touch !== undefined) return { by, touch };
  if (was === null) return null;
  // Edited without an event that told of it, or by moving lines.
  if (inputsOf(was.measure) !== inputsOf(measure)) return { by, touch: "input" };
  const moved = periodsOf(was.card.scorecard, was.measure) !== periodsOf(scorecard, measure);
  // A new month has begun: the measures that the analyst has worked at follow it, the others wait for the preview.
  if (moved && session.touched.has(id)) return { by, touch: "input" };
  return filledOf(was.measure) === filledOf(measure) ? null : { by, touch: "filled" };
}

function periodsOf({ latest }: Scorecard, { workingPeriod }: Measure): string {
  return [latest, workingPeriod].map((period) => (period === null ? "" : formatPeriod(period))).join("|");
}

/** Reads the measures that were written to, so that what is known is what stands there. */
async function seeAgain(session: Session, done: readonly Change[], waiting: Waiting): Promise<void> {
  const keys = new Set(done.map(({ measureKey }) => measureKey));
  // Nothing follows from what was read for this.
  const reason: Reason = { by: "hers", touch: "derived" };
  const concerned = new Map(
    (session.known?.cards ?? []).flatMap(({ measures }) =>
      [...measures.values()].flatMap(({ id, measure }) =>
        keys.has(measure.key) ? [[id, reason] as const] : [],
      ),
    ),
  );
  if ((await followEdit(session, concerned, waiting)) !== null) return;
  // Where the cells cannot be followed any more, all is read.
  session.known = knownOf(withWritten(session, await session.readWorkbook(waiting)));
}
