import type { Unit } from "../../model/scorecard";
import type { KnownRow, Subjects } from "./knownRow";

/** What a clause counts by its own words, and what was spoken of before, the nearest first. */
export interface ClauseSubject {
  readonly own: ReadonlySet<string>;
  /** Of the same sentence, the sentence before, the heading; each may be empty. */
  readonly before: readonly ReadonlySet<string>[];
  /** Of the headings above, which narrow what a sentence says in full. */
  readonly heading: ReadonlySet<string>;
}

/** The rows that are meant (one thing, in several units or scorecards), or why that cannot be told. */
export type FoundRows =
  | { readonly known: readonly KnownRow[]; readonly concepts: ReadonlySet<string> }
  | { readonly doubt: "none" | "several" | "more" };

/** How much of a name may be left unsaid: by a clause alone, and with what was said before. */
const UNSAID_ALONE = 0.4;
const UNSAID_WITH = 0.3;
const NOTHING: ReadonlySet<string> = new Set();

interface Fit {
  readonly known: KnownRow;
  /** The weight of the name's things that were spoken of. */
  readonly said: number;
  readonly unsaid: number;
}

/** The rows of a unit that a clause is about. */
export function findSubject(subjects: Subjects, spoken: ClauseSubject, units: readonly Unit[]): FoundRows {
  const { own, before, heading } = spoken;
  const among = subjects.known.filter(({ judgement }) => units.includes(judgement.measure.unit));
  const whole = fitting(subjects, among, own, NOTHING).filter(({ unsaid }) => unsaid === 0);
  if (own.size > 0 && whole.length > 0) {
    const narrowed = fitting(subjects, among, own, heading).filter(({ unsaid }) => unsaid === 0);
    return best(narrowed, [...own, ...heading]);
  }
  let doubt: FoundRows = { doubt: "none" };
  for (const context of [NOTHING, ...before, heading]) {
    if (own.size === 0 && context.size === 0) continue;
    const limit = context.size === 0 ? UNSAID_ALONE : UNSAID_WITH;
    const fits = fitting(subjects, among, own, context).filter(
      ({ said, unsaid }) => unsaid <= limit * (said + unsaid),
    );
    if (fits.length === 0) continue;
    const found = best(fits, [...own, ...context]);
    if ("known" in found) return found;
    doubt = found;
  }
  if ("doubt" in doubt && doubt.doubt === "none" && own.size > 0 && saysMore(among, own))
    return { doubt: "more" };
  return doubt;
}

/** The rows that have all that the clause says, however much of their names is left unsaid. */
function fitting(
  subjects: Subjects,
  among: readonly KnownRow[],
  own: ReadonlySet<string>,
  context: ReadonlySet<string>,
): Fit[] {
  return among.flatMap((known) => {
    const has = (concept: string): boolean => known.concepts.has(concept) || known.section.has(concept);
    const more = [...own].filter((concept) => !has(concept));
    if (more.length > 0 && (more.length === own.size || !isWholeGroup(known, more))) return [];
    let said = 0;
    let unsaid = 0;
    for (const concept of known.concepts) {
      if (own.has(concept) || context.has(concept)) said += subjects.weight(concept);
      else unsaid += subjects.weight(concept);
    }
    return said === 0 ? [] : [{ known, said, unsaid }];
  });
}

/** Whom the services are for. A name that says nothing of them may be said of any. */
const GROUPS = new Set(["care", "leaver", "need", "cp"]);

function isWholeGroup({ concepts }: KnownRow, more: readonly string[]): boolean {
  return (
    more.every((concept) => GROUPS.has(concept)) &&
    ![...concepts].some((concept) => GROUPS.has(concept)) &&
    concepts.size > 0
  );
}

/** Noise of adding weights. */
const SAME = 1e-9;

function best(fits: readonly Fit[], spoken: readonly string[]): FoundRows {
  const top = Math.max(...fits.map(scoreOf));
  const chosen = fits.filter((fit) => scoreOf(fit) >= top - SAME).map(({ known }) => known);
  const kinds = new Set(chosen.map(({ concepts }) => [...concepts].sort().join("|")));
  if (kinds.size !== 1) return { doubt: "several" };
  return { known: chosen, concepts: new Set(spoken) };
}

function scoreOf({ said, unsaid }: Fit): number {
  return said - unsaid / 2;
}

/** Some row is spoken of, but the clause says more of it than its name. */
function saysMore(among: readonly KnownRow[], own: ReadonlySet<string>): boolean {
  return among.some(
    ({ concepts }) => concepts.size > 0 && [...concepts].every((concept) => own.has(concept)),
  );
}
