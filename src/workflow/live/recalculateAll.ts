import { formatPeriod } from "../../core/namePeriod";
import { follow } from "../../excel/follow";
import type { Change } from "../../model/change";
import type { Reading } from "../../model/reading";
import type { Measure, Scorecard } from "../../model/scorecard";
import { readWorkbook, type Waiting } from "../readWorkbook";
import { allowed, type Reason } from "./allowed";
import { followEdit } from "./followEdit";
import { known as knownOf, measureId, type Known, type KnownCard } from "./known";
import { liveChanges } from "./liveChanges";
import { NOTHING_DONE, remember, type Did, type Session } from "./session";
import { filledOf, inputsOf } from "./states";
import { touchedBy, type Area, type Touch } from "./touched";

/** Why the whole workbook is read again. */
export interface Whole {
  /** Every measure is brought up to date, not only those that differ from what was last seen. */
  readonly all: boolean;
  /** What she edited, as the cells lie now, and what someone else did. */
  readonly hers: readonly Area[];
  readonly theirs: readonly Area[] | "everything";
}

/** Reads the whole workbook again, and brings up to date what her edits concern. */
export async function recalculateAll(session: Session, why: Whole, waiting: Waiting): Promise<Did> {
  const reading = await readWorkbook(waiting);
  const before = session.known;
  const now = knownOf(withWritten(session, reading));
  const hit = touchedBy(now, why.hers).measures;
  const theirs = why.theirs === "everything" ? null : touchedBy(now, why.theirs).measures;
  const changes: Change[] = [];
  const written = now.reading.written ?? [];
  now.cards.forEach((card, at) => {
    const { scorecard, appearance } = card.card;
    const pending = grouped(
      liveChanges(scorecard, scorecard.measures, appearance, {
        settings: reading.settings,
        style: card.style,
        written,
      }),
    );
    scorecard.measures.forEach((measure, index) => {
      const own = pending.get(measure.key) ?? [];
      if (why.all) {
        session.due.delete(measureId(measure));
        session.touched.add(measureId(measure));
        changes.push(...own);
        return;
      }
      const was = before && lastSeen(before, measure);
      const reason = reasonFor(
        session,
        { hit: hit.get(at)?.get(index), byThem: theirs?.get(at)?.has(index) ?? theirs === null },
        was,
        measure,
        scorecard,
      );
      if (reason === null) return;
      const then = was ?? { measure, card: card.card };
      changes.push(
        ...allowed(
          session,
          { reason, was: then.measure, measure, before: then.card.appearance, appearance },
          own,
        ),
      );
    });
  });
  session.known = now;
  if (changes.length === 0) return NOTHING_DONE;
  const report = await follow(
    changes.map(({ place }) => place),
    () => changes,
    session.now,
    waiting,
  );
  const left = new Set(report.skipped.map(({ place }) => nameOf(place)));
  const done = changes.filter(({ place }) => !left.has(nameOf(place)));
  remember(session, done);
  await seeAgain(session, done, waiting);
  return { changes: done, left: left.size, trouble: report.trouble };
}

/**
 * Takes a reading of the whole for what is known. Measures that differ from what was last seen, so that an event was
 * missed, are due where something would follow.
 */
export function takeReading(session: Session, reading: Reading): void {
  const before = session.known;
  const now = knownOf(withWritten(session, reading));
  session.known = now;
  if (before === null) return;
  const written = now.reading.written ?? [];
  for (const { card, style } of now.cards) {
    const differing = card.scorecard.measures.filter((measure) => {
      const was = lastSeen(before, measure);
      return was !== null && inputsOf(was.measure) !== inputsOf(measure);
    });
    if (differing.length === 0) continue;
    const changes = liveChanges(card.scorecard, differing, card.appearance, {
      settings: reading.settings,
      style,
      written,
    });
    const keys = new Set(changes.map(({ measureKey }) => measureKey));
    for (const measure of differing) if (keys.has(measure.key)) session.due.add(measureId(measure));
  }
}

function withWritten(session: Session, reading: Reading): Reading {
  return { ...reading, written: [...(reading.written ?? []), ...session.written] };
}

function grouped(changes: readonly Change[]): Map<string, Change[]> {
  const byKey = new Map<string, Change[]>();
  for (const change of changes)
    byKey.set(change.measureKey, [...(byKey.get(change.measureKey) ?? []), change]);
  return byKey;
}

interface Seen {
  readonly measure: Measure;
  readonly card: KnownCard["card"];
}

const indices = new WeakMap<Known, Map<string, Seen>>();

function lastSeen(before: Known, measure: Measure): Seen | null {
  let index = indices.get(before);
  if (!index) {
    index = new Map(
      before.cards.flatMap(({ card }) =>
        card.scorecard.measures.map((one) => [measureId(one), { measure: one, card }] as const),
      ),
    );
    indices.set(before, index);
  }
  return index.get(measureId(measure)) ?? null;
}

/** Why a measure is looked at after the whole was read again; `null` for one that nothing has happened to. */
function reasonFor(
  session: Session,
  { hit, byThem }: { readonly hit: Touch | undefined; readonly byThem: boolean },
  was: Seen | null,
  measure: Measure,
  scorecard: Scorecard,
): Reason | null {
  const by = byThem && hit === undefined ? "theirs" : "hers";
  if (hit !== undefined) return { by, touch: hit };
  if (was === null) return null;
  if (inputsOf(was.measure) !== inputsOf(measure)) return { by, touch: "input" };
  const moved = periodsOf(was.card.scorecard, was.measure) !== periodsOf(scorecard, measure);
  if (moved && session.touched.has(measureId(measure))) return { by, touch: "input" };
  return filledOf(was.measure) === filledOf(measure) ? null : { by, touch: "filled" };
}

function periodsOf({ latest }: Scorecard, { workingPeriod }: Measure): string {
  return [latest, workingPeriod].map((period) => (period === null ? "" : formatPeriod(period))).join("|");
}

/** Reads the measures that were written to, so that what is known is what stands there. */
async function seeAgain(session: Session, done: readonly Change[], waiting: Waiting): Promise<void> {
  const keys = new Set(done.map(({ measureKey }) => measureKey));
  const reason: Reason = { by: "hers", touch: "derived" };
  const concerned = new Map(
    (session.known?.cards ?? []).map(({ card }, at) => [
      at,
      new Map(
        card.scorecard.measures.flatMap(({ key }, index) =>
          keys.has(key) ? [[index, reason] as const] : [],
        ),
      ),
    ]),
  );
  if ((await followEdit(session, concerned, waiting)) !== null) return;
  session.known = knownOf(withWritten(session, await readWorkbook(waiting)));
}

function nameOf({ sheetId, row, column }: Change["place"]): string {
  return `${sheetId} ${row} ${column}`;
}
