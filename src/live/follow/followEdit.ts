import { follow, type CellAt } from "../../excel/apply/follow";
import { anchorPlaces } from "../../excel/apply/anchorPlaces";
import { lastRevertable } from "../../excel/kept/journal";
import { withUndone } from "../../excel/kept/undone";
import type { RunOptions } from "../../excel/host/run";
import { placeKey } from "../../model/place";
import type { Written } from "../../model/written";
import { anchoredByName } from "../../update/anchored";
import { placesOf, withParts, type Concerned } from "../edits/concerned";
import { heldIn } from "../remembered/heldIn";
import { withMeasures } from "../remembered/known";
import { lookAgain, type LookedAt } from "./lookAgain";
import { overlay } from "./overlay";
import { recoloured, rereadMeasures } from "./rereadMeasures";
import { NOTHING_DONE, rememberWritten, type Did, type Session } from "../remembered/session";
import { stateOf } from "../remembered/states";

/** Cells that are read by themselves at most. More are read with the whole workbook, which takes no longer by then. */
const MOST_CELLS = 15_000;

/**
 * Follows edits of known measures: one read of their cells, at most one write. `null` where they cannot be followed
 * alone, because the layout or the latest period is another by now: then nothing has been written.
 */
export async function followEdit(
  session: Session,
  touched: Concerned,
  options?: RunOptions,
): Promise<Did | null> {
  const { known } = session;
  if (known === null) return null;
  // A part takes its polarity from its whole: both are judged.
  const concerned = withParts(known, touched);
  const places = placesOf(known, concerned);
  if (places.length === 0) return NOTHING_DONE;
  if (places.length > MOST_CELLS) return null;
  // By measure and heading, so that a cell is found again if lines move before the write.
  const landmarks = known.cards[0]?.card.landmarks;
  const named = places.map((place) => ({ place, anchors: landmarks?.anchorsOf(place) ?? undefined }));
  let looked: readonly LookedAt[] | null = null;
  let journalled: readonly Written[] = [];
  let seen: CellAt = () => null;
  const report = await follow(
    // With the cells that tell each place: they prove at the moment of writing that it is still meant.
    [...places, ...anchorPlaces(named)],
    // Called with the cells as they are, in the same round trip that will write: nobody comes in between.
    (cellAt, journal) => {
      seen = cellAt;
      journalled = journal;
      looked = lookAgain(session, known, concerned, cellAt, journal);
      return looked?.flatMap(({ changes }) => anchoredByName(changes, landmarks)) ?? [];
    },
    session.now,
    options,
  );
  // What TypeScript cannot see: the decision has been made by now.
  const found = looked as readonly LookedAt[] | null;
  if (found === null) return null;
  // What could not be written is not remembered as ours.
  const left = new Set(report.skipped.map(({ place }) => placeKey(place)));
  const changes = found.flatMap((one) => one.changes).filter(({ place }) => !left.has(placeKey(place)));
  rememberWritten(session, changes);
  // What stands there now is what was read, with what was written over it: it need not be read again.
  settleKnown(session, found, overlay(seen, changes), [...journalled, ...session.written]);
  return { changes, left: report.skipped.length, trouble: report.trouble };
}

/** Takes what was read, and what was written over it, for known. */
function settleKnown(
  session: Session,
  looked: readonly LookedAt[],
  cellAt: CellAt,
  written: readonly Written[],
): void {
  for (const { measures } of looked) {
    // The whole may have been read again meanwhile.
    const known = session.known?.cards.find((one) =>
      [...measures.keys()].every((id) => one.measures.has(id)),
    );
    if (session.known === null || !known) continue;
    // Read once more over the written cells, so that the next edit is compared with the right state.
    const now = rereadMeasures(known, [...measures.keys()], cellAt) ?? measures;
    const appearance = recoloured(known.card, [...now.values()], cellAt);
    // The state with what followed: the next Ctrl+Z will lead from here.
    for (const [id, measure] of now) session.followed.settle(id, stateOf(measure, appearance));
    session.known = withMeasures(session.known, known, now, appearance);
  }
  if (session.known === null) return;
  // The pane learns that there is something to revert, or that Ctrl+Z has taken it back.
  const revertable = withUndone(lastRevertable(), heldIn(session.known));
  const reading = { ...session.known.reading, written, revertable };
  session.known = { ...session.known, reading };
}
