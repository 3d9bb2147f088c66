import type { Reading } from "../../model/reading";
import { isByUs, NOTHING_BY_US } from "../edits/byUs";
import { known as knownOf } from "./known";
import { lastSeen } from "./lastSeen";
import { liveChanges } from "../follow/liveChanges";
import { writtenMoved } from "../edits/movedLines";
import { rememberAsOurs, type Session } from "./session";
import { inputsOf } from "./states";

/**
 * Takes a reading of the whole for what is known. Measures that differ from what was last seen, so that an event was
 * missed, are due where something would follow.
 */
export function takeReading(session: Session, reading: Reading): void {
  const before = session.known;
  if (before !== null) rememberAsOurs(session, writtenMoved(before, reading));
  const now = knownOf(withWritten(session, reading));
  session.known = now;
  if (before === null) return;
  const { byUs } = session;
  // What we wrote before this reading is in it.
  session.byUs = NOTHING_BY_US;
  const written = now.reading.written ?? [];
  for (const { card, style, measures } of now.cards) {
    const differing = [...measures.values()].filter(({ id, measure }) => {
      const was = lastSeen(before, id);
      // It differs, and neither an event nor a write of ours says why: an edit was missed.
      return was !== null && !isByUs(byUs, id) && inputsOf(was.measure) !== inputsOf(measure);
    });
    if (differing.length === 0) continue;
    const changes = liveChanges(
      card.scorecard,
      differing.map(({ measure }) => measure),
      card.appearance,
      {
        settings: reading.settings,
        style,
        written,
      },
    );
    const keys = new Set(changes.map(({ measureKey }) => measureKey));
    for (const { id, measure } of differing) if (keys.has(measure.key)) session.due.add(id);
  }
}

/** The reading with all that was written since recalculation was switched on, of which the journal keeps only the last. */
export function withWritten(session: Session, reading: Reading): Reading {
  return { ...reading, written: [...(reading.written ?? []), ...session.written] };
}
