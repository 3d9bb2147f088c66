import type { CellAt } from "../../excel/apply/follow";
import type { Change } from "../../model/change";
import type { Appearance } from "../../model/grid";
import type { Measure } from "../../model/scorecard";
import type { Written } from "../../model/written";
import { allowed, type Reason } from "./allowed";
import { carriedAlong } from "../remembered/carriedAlong";
import type { Concerned } from "../edits/concerned";
import type { Known, KnownCard } from "../remembered/known";
import { latestMoved } from "../edits/layoutMoved";
import { liveChanges } from "./liveChanges";
import { recoloured, rereadMeasures } from "./rereadMeasures";
import { rememberAsOurs, type Session } from "../remembered/session";

/** Measures of one scorecard as they are now, and what brings them up to date. */
export interface LookedAt {
  readonly at: number;
  readonly measures: ReadonlyMap<number, Measure>;
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
    const now: Now = { measures, appearance };
    looked.push({ at, ...now, changes: decide(session, known, knownCard, reasons, now, journal) });
  }
  return looked;
}

interface Now {
  readonly measures: ReadonlyMap<number, Measure>;
  readonly appearance: Appearance;
}

function decide(
  session: Session,
  { reading: { settings } }: Known,
  { card, style }: KnownCard,
  reasons: ReadonlyMap<number, Reason>,
  { measures, appearance }: Now,
  journal: readonly Written[],
): Change[] {
  const cases = [...measures].flatMap(([index, measure]) => {
    const [reason, was] = [reasons.get(index), card.scorecard.measures[index]];
    return reason && was ? [{ reason, was, measure, before: card.appearance, appearance }] : [];
  });
  rememberAsOurs(session, carriedAlong(cases, [...journal, ...session.written]));
  const written = [...journal, ...session.written];
  const changes = liveChanges(card.scorecard, [...measures.values()], appearance, {
    settings,
    style,
    written,
  });
  return cases.flatMap((one) =>
    allowed(
      session,
      one,
      changes.filter(({ measureKey }) => measureKey === one.measure.key),
    ),
  );
}
