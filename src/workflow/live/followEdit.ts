import { follow, type CellAt } from "../../excel/follow";
import { lastRevertable } from "../../excel/journal";
import type { RunOptions } from "../../excel/run";
import type { Change } from "../../model/change";
import type { Appearance } from "../../model/grid";
import type { Place } from "../../model/place";
import type { Measure, Scorecard } from "../../model/scorecard";
import type { Written } from "../../model/written";
import { measureId, withCard, type Known } from "./known";
import { allowed, type Reason } from "./allowed";
import { latestMoved } from "./layoutMoved";
import { liveChanges } from "./liveChanges";
import { over } from "./overlay";
import { parentIndex, recoloured, rereadMeasures } from "./rereadMeasures";
import { NOTHING_DONE, remember, type Did, type Session } from "./session";
import { stateOf } from "./states";

/** Measures to look at, by scorecard and measure index. */
export type Concerned = ReadonlyMap<number, ReadonlyMap<number, Reason>>;

/** More cells than this are read with the whole workbook. */
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
  const concerned = withParts(known, touched);
  const places = placesOf(known, concerned);
  if (places.length === 0) return NOTHING_DONE;
  if (places.length > MOST_CELLS) return null;
  let looked: readonly LookedAt[] | null = null;
  let journalled: readonly Written[] = [];
  let seen: CellAt = () => null;
  const report = await follow(
    places,
    (cellAt, journal) => {
      seen = cellAt;
      journalled = journal;
      looked = lookAgain(session, known, concerned, cellAt, [...journal, ...session.written]);
      return looked?.flatMap(({ changes }) => changes) ?? [];
    },
    session.now,
    options,
  );
  // What TypeScript cannot see: the decision has been made by now.
  const found = looked as readonly LookedAt[] | null;
  if (found === null) return null;
  const isLeft = ({ place }: Change): boolean => report.skipped.some((one) => samePlace(one.place, place));
  const changes = found.flatMap((one) => one.changes).filter((change) => !isLeft(change));
  remember(session, changes);
  settleKnown(session, found, over(seen, changes), [...journalled, ...session.written]);
  return { changes, left: report.skipped.length, trouble: report.trouble };
}

interface LookedAt {
  readonly at: number;
  readonly measures: ReadonlyMap<number, Measure>;
  readonly appearance: Appearance;
  readonly changes: readonly Change[];
}

function placesOf({ cards }: Known, concerned: Concerned): Place[] {
  const places: Place[] = [];
  for (const [at, reasons] of concerned) {
    const scorecard = cards[at]?.card.scorecard;
    if (!scorecard) continue;
    const indices = new Set(
      [...reasons.keys()].flatMap((index) => [index, parentIndex(scorecard, index) ?? index]),
    );
    for (const index of indices) places.push(...cellsOf(scorecard, scorecard.measures[index]));
  }
  return places;
}

/** Every cell of the measure's row, and its months on other sheets. */
function cellsOf({ lines, orientation }: Scorecard, measure: Measure | undefined): Place[] {
  if (!measure) return [];
  const own = lines.map(({ index }) => ({
    ...measure.place,
    ...(orientation === "down" ? { column: index } : { row: index }),
  }));
  const others = measure.actuals
    .map(({ place }) => place)
    .filter(({ sheetId }) => sheetId !== measure.place.sheetId);
  return [...own, ...others];
}

/** The measures with their parts, which take their polarity. */
function withParts({ cards }: Known, concerned: Concerned): Concerned {
  return new Map(
    [...concerned].map(([at, reasons]) => {
      const measures = cards[at]?.card.scorecard.measures ?? [];
      const all = new Map(reasons);
      for (const [index, reason] of reasons) {
        if (measures[index]?.parent !== null) continue;
        for (let part = index + 1; measures[part]?.parent != null; part++)
          if (!all.has(part)) all.set(part, reason);
      }
      return [at, new Map([...all].sort(([a], [b]) => a - b))];
    }),
  );
}

function lookAgain(
  session: Session,
  known: Known,
  concerned: Concerned,
  cellAt: CellAt,
  written: readonly Written[],
): LookedAt[] | null {
  const looked: LookedAt[] = [];
  for (const [at, reasons] of concerned) {
    const knownCard = known.cards[at];
    if (!knownCard) return null;
    const measures = rereadMeasures(knownCard, [...reasons.keys()], cellAt);
    if (measures === null) return null;
    const { scorecard } = knownCard.card;
    const before = [...measures.keys()].flatMap((index) => scorecard.measures[index] ?? []);
    const all = () => scorecard.measures.map((measure, index) => measures.get(index) ?? measure);
    if (latestMoved(scorecard, before, [...measures.values()], all)) return null;
    const appearance = recoloured(knownCard.card, [...measures.values()], cellAt);
    const changes = decide(session, known, at, reasons, measures, appearance, written);
    looked.push({ at, measures, appearance, changes });
  }
  return looked;
}

function decide(
  session: Session,
  known: Known,
  at: number,
  reasons: ReadonlyMap<number, Reason>,
  measures: ReadonlyMap<number, Measure>,
  appearance: Appearance,
  written: readonly Written[],
): Change[] {
  const knownCard = known.cards[at];
  if (!knownCard) return [];
  const { card, style } = knownCard;
  const { settings } = known.reading;
  const changes = liveChanges(card.scorecard, [...measures.values()], appearance, {
    settings,
    style,
    written,
  });
  return [...measures].flatMap(([index, measure]) => {
    const reason = reasons.get(index);
    const was = card.scorecard.measures[index];
    const own = changes.filter(({ measureKey }) => measureKey === measure.key);
    return reason && was
      ? allowed(session, { reason, was, measure, before: card.appearance, appearance }, own)
      : [];
  });
}

/** Takes what was read, and what was written over it, for known. */
function settleKnown(
  session: Session,
  looked: readonly LookedAt[],
  cellAt: CellAt,
  written: readonly Written[],
): void {
  for (const { at, measures } of looked) {
    const { known } = session;
    const knownCard = known?.cards[at];
    if (!known || !knownCard) continue;
    const { scorecard } = knownCard.card;
    const now = rereadMeasures(knownCard, [...measures.keys()], cellAt) ?? measures;
    const appearance = recoloured(knownCard.card, [...now.values()], cellAt);
    const all = scorecard.measures.map((measure, index) => now.get(index) ?? measure);
    for (const measure of now.values())
      session.followed.settle(measureId(measure), stateOf(measure, appearance));
    session.known = withCard(known, at, { scorecard: { ...scorecard, measures: all }, appearance });
  }
  if (session.known === null) return;
  const reading = { ...session.known.reading, written, revertable: lastRevertable() };
  session.known = { ...session.known, reading };
}

function samePlace(one: Place, other: Place): boolean {
  return one.sheetId === other.sheetId && one.row === other.row && one.column === other.column;
}
