import type { CellAt } from "../../excel/apply/follow";
import type { Change } from "../../model/change";
import type { Appearance } from "../../model/grid";
import type { Measure } from "../../model/scorecard";
import type { Written } from "../../model/written";
import { allowed, type Case } from "./allowed";
import { carriedAlong } from "../remembered/carriedAlong";
import { concernedIn, type Concerned } from "../edits/concerned";
import type { Known, KnownCard } from "../remembered/known";
import { latestMoved } from "../edits/layoutMoved";
import { liveChanges } from "./liveChanges";
import { recoloured, rereadMeasures } from "./rereadMeasures";
import { rememberAsOurs, type Session } from "../remembered/session";

/** Measures of one scorecard as they are now, and what brings them up to date. */
export interface LookedAt {
  /** By their ids. */
  readonly measures: ReadonlyMap<string, Measure>;
  readonly appearance: Appearance;
  readonly changes: readonly Change[];
}

/** Looks at measures as they stand in the cells; `null` where their layout or the latest period is another by now. */
export function lookAgain(
  session: Session,
  known: Known,
  concerned: Concerned,
  cellAt: CellAt,
  journal: readonly Written[],
): LookedAt[] | null {
  // Decided before anything is written: either all of the measures can be followed by themselves, or none.
  const looked: LookedAt[] = [];
  for (const knownCard of known.cards) {
    const ids = concernedIn(knownCard, concerned);
    if (ids.length === 0) continue;
    const measures = rereadMeasures(knownCard, ids, cellAt);
    // The row holds another name by now.
    if (measures === null) return null;
    const before = ids.flatMap((id) => knownCard.measures.get(id)?.measure ?? []);
    // Asked only where these measures cannot say by themselves which period is the latest.
    const all = () => [...knownCard.measures.values()].map(({ id, measure }) => measures.get(id) ?? measure);
    if (latestMoved(knownCard.card.scorecard, before, [...measures.values()], all)) return null;
    const appearance = recoloured(knownCard.card, [...measures.values()], cellAt);
    const now: Now = { measures, appearance };
    looked.push({ ...now, changes: decide(session, known, knownCard, concerned, now, journal) });
  }
  return looked;
}

interface Now {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly appearance: Appearance;
}

function decide(
  session: Session,
  { reading: { settings } }: Known,
  { card, style, measures: known }: KnownCard,
  concerned: Concerned,
  { measures, appearance }: Now,
  journal: readonly Written[],
): Change[] {
  const cases = [...measures].flatMap(([id, measure]): Case[] => {
    const [reason, was] = [concerned.get(id), known.get(id)?.measure];
    return reason && was ? [{ id, reason, was, measure, before: card.appearance, appearance }] : [];
  });
  // Colours that came along with dragged figures are ours: they may follow.
  rememberAsOurs(session, carriedAlong(cases, [...journal, ...session.written]));
  const written = [...journal, ...session.written];
  const changes = liveChanges(card.scorecard, [...measures.values()], appearance, {
    settings,
    style,
    written,
  });
  return cases.flatMap((one) =>
    // Each measure by itself: one may be undone while another was edited.
    allowed(
      session,
      one,
      changes.filter(({ measureKey }) => measureKey === one.measure.key),
    ),
  );
}
