import { remember } from "../../core/remember";
import { flowOrStock } from "../../recognise/measures/flowOrStock";
import type { Unit } from "../../model/scorecard";
import { RECEIVES, verbsOf, type KnownRow, type Subjects } from "./knownRow";
import { isLength } from "./asLengths";
import { isWiderOf, widerThan } from "./widerWords";

/** What a clause counts by its own words, and what was spoken of before, the nearest first. */
export interface ClauseSubject {
  readonly own: ReadonlySet<string>;
  /** Of the same sentence, the sentence before, the heading; each may be empty. */
  readonly before: readonly ReadonlySet<string>[];
  /** Of the headings above, which narrow what a sentence says in full. */
  readonly heading: ReadonlySet<string>;
}

/** The rows that are meant (one thing, in several units or scorecards), or why that cannot be told. */
export type FoundRows = AboutRows | { readonly doubt: "none" | "several" | "more" };

/** The rows that a clause is about, with the concepts of its words that named them. */
export interface AboutRows {
  readonly known: readonly KnownRow[];
  readonly concepts: ReadonlySet<string>;
  /** Rows of the same thing in another unit, which a plain number may be of as well. */
  readonly others?: readonly KnownRow[];
}

/**
 * How much of a row's name, by the weight of its things, a clause may leave unsaid: 40% where the clause stands alone, 30%
 * where the sentences before help to name the row.
 */
const UNSAID_ALONE = 0.4;
const UNSAID_WITH = 0.3;
const NOTHING: ReadonlySet<string> = new Set();

interface Fit {
  readonly known: KnownRow;
  /** The weight of the name's things that were spoken of. */
  readonly said: number;
  readonly unsaid: number;
  /** The name's things that were not spoken of. */
  readonly left: readonly string[];
}

/** What a figure is by its face: of which units it may be, and of which unit of time it is a number. */
interface FaceOfFigure {
  readonly units: readonly Unit[];
  readonly time: string | undefined;
}

/**
 * The rows of a unit that a clause is about. A sentence is read several times, with a figure changed or a row assumed, and
 * what it names stays the same.
 */
export function findSubject(subjects: Subjects, spoken: ClauseSubject, face: FaceOfFigure): FoundRows {
  const { own, before, heading } = spoken;
  const named = [own, heading, ...before].map((concepts) => [...concepts].join("|"));
  const key = [face.time, face.units.join(), ...named].join("\n");
  const known = foundIn(subjects);
  const found = known.get(key) ?? rowsMeant(subjects, spoken, face);
  if (known.size >= MOST_FOUND) known.clear();
  known.set(key, found);
  return found;
}
const foundIn = remember((_: Subjects) => new Map<string, FoundRows>());
/** So many are remembered: a paper of thirty pages names fewer. */
const MOST_FOUND = 5000;

function rowsMeant(
  subjects: Subjects,
  { own, before, heading }: ClauseSubject,
  { units, time }: FaceOfFigure,
): FoundRows {
  const groups = [own, ...before, heading].map(groupsIn).find(({ length }) => length > 0) ?? [];
  const reach = own.size > 0 ? own : new Set([...before.flatMap((one) => [...one]), ...heading]);
  const among = subjects
    .rowsWith(reach)
    .filter(
      (known) =>
        units.includes(known.judgement.measure.unit) &&
        isOfGroups(known, groups) &&
        (time === undefined || known.time === time),
    );
  const whole = fitting(subjects, among, own, NOTHING).filter(({ unsaid }) => unsaid === 0);
  if (own.size > 0 && whole.length > 0) {
    const narrowed = fitting(subjects, among, own, heading).filter(
      ({ known, unsaid }) => unsaid === 0 && [...own].some((concept) => known.concepts.has(concept)),
    );
    const found = best(narrowed, [...own, ...heading]);
    if (!("known" in found)) return found;
    // “Health assessments” under “Children in care” may be the row of all, or that of children in care.
    const isOfAnyGroup = ({ left }: Fit): boolean => left.every((concept) => GROUPS.has(concept));
    const groupless =
      groupsIn(own).length === 0 ? fitting(subjects, among, own, NOTHING).filter(isOfAnyGroup) : [];
    const others = [...new Set([...whole, ...groupless].map(({ known }) => known))].filter(
      (known) => !found.known.includes(known) && isWholeOf(known, own),
    );
    return others.length === 0 ? found : { ...found, others };
  }
  let doubt: FoundRows = { doubt: "none" };
  const spokenOf = new Set(before.flatMap((one) => [...one]));
  // Where there is one alone to take from, those behind it are the same again.
  const wider = [
    ...(before.length > 1 ? [spokenOf] : []),
    ...(spokenOf.size > 0 && heading.size > 0 ? [new Set([...spokenOf, ...heading])] : []),
  ];
  for (const context of [...(own.size > 0 ? [NOTHING] : []), ...before, heading, ...wider]) {
    if (context.size === 0 && context !== NOTHING) continue;
    const limit = context.size === 0 ? UNSAID_ALONE : UNSAID_WITH;
    const all = fitting(subjects, among, own, context);
    const close = all.filter(
      ({ known, said, unsaid, left }) =>
        (left.length === 0 || !isComingOrGoing(own)) &&
        unsaid <= limit * (said + unsaid) &&
        (context.size > 0 || isMoreThanHow(known, own)),
    );
    const fits = close.length === 0 ? onlyOne(all, own, context) : close;
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
  const found: Fit[] = [];
  for (const known of among) {
    if (!isOfAll(known, own)) continue;
    let [said, unsaid] = [0, 0];
    const left: string[] = [];
    for (const concept of known.concepts) {
      const weight = subjects.weight(concept);
      if (own.has(concept) || context.has(concept)) said += weight;
      else if (isSaidWider(known, concept, own)) {
        said += weight * OF_A_WIDER_WORD;
        unsaid += weight * (1 - OF_A_WIDER_WORD);
      } else {
        unsaid += weight;
        if (!RECEIVES.has(concept)) left.push(concept);
      }
    }
    if (said > 0) found.push({ known, said, unsaid, left });
  }
  return found;
}

/** A wider word for the thing is said. */
function isSaidWider(known: KnownRow, concept: string, said: ReadonlySet<string>): boolean {
  return [...widerThan(known, concept)].some((word) => said.has(word));
}

/** Whether a row is of all that is said: “absence of children in care” is none of all children's absence. */
function isOfAll(known: KnownRow, own: ReadonlySet<string>): boolean {
  for (const concept of own)
    if (
      !known.concepts.has(concept) &&
      !known.section.has(concept) &&
      !isOfEvent(known, concept) &&
      !isWiderOf(known, concept) &&
      !verbsOf(known).has(concept) &&
      !(isLength(concept) && (known.lengths.size === 0 || known.lengths.has(concept)))
    )
      return false;
  return true;
}

/** So much of a thing is said by a wider word for it. */
const OF_A_WIDER_WORD = 0.5;

/** “Section 47 enquiries were started” says no more than that there were some. */
function isOfEvent({ concepts, spans, times, judgement: { measure } }: KnownRow, concept: string): boolean {
  // “Seen within ten working days” of those whose name has that time: “seen in the last 10 working days”.
  const isOfASpan = spans.size > 0 || [...times].some((time) => /\b(?:last|past)\b/.test(time));
  if (concept === "timely" && isOfASpan) return true;
  // Plans that come again are those that were started.
  if (concept !== "start") return false;
  // “Nine new households were approved” of those approved in the period: what happens in it is new.
  const isOfYear = measure.name.toLowerCase().endsWith("in the year");
  const isFlow = measure.unit === "count" && (isOfYear || flowOrStock(measure.name) === "flow");
  return isFlow || [...concepts].some((one) => EVENTS.has(one) || one === "again");
}

/** Whom the services are for. A name that says nothing of them may be said of any. */
const GROUPS = new Set(["care", "leaver", "need", "cp"]);

/** The one row that counts such a thing at all: “dental checks” of children in care that are up to date. */
function onlyOne(
  fits: readonly Fit[],
  own: ReadonlySet<string>,
  context: ReadonlySet<string>,
): readonly Fit[] {
  const [only, ...more] = fits;
  if (only === undefined || more.length > 0) return [];
  const left = [...only.known.concepts].filter((concept) => !own.has(concept) && !context.has(concept));
  const isOfEvents = [...own].some((concept) => EVENTS.has(concept));
  const isUsual = (concept: string): boolean =>
    GROUPS.has(concept) ||
    HAPPENED.has(concept) ||
    isSaidWider(only.known, concept, own) ||
    concept === "timely" ||
    concept === "review" ||
    (isOfEvents && concept === "start");
  // “Waited less than 14 months”, where one row alone is of those that did.
  const { lengths, concepts } = only.known;
  const isOfItsLength =
    own.size > 1 &&
    [...own].some((concept) => lengths.has(concept)) &&
    [...own].every((concept) => lengths.has(concept) || concepts.has(concept));
  const isOne = left.every((concept) => isUsual(concept) || concept.startsWith("age "));
  return isOne || isOfItsLength ? [only] : [];
}

/** Words of a name that say no more than that there were some: “Appeals registered”. */
const HAPPENED = new Set("register receiv made mak lodg maintain record report".split(" "));

/** What happens, and is counted where it starts: “section 47 enquiries” are those that were started. */
const EVENTS = new Set(["s47", "assessment", "referral", "contact", "icpc", "missing", "earlyhelp"]);

/** Which of the groups that the services are for are among these. */
export function groupsIn(concepts: ReadonlySet<string>): string[] {
  return [...GROUPS].filter((group) => concepts.has(group));
}

/** A row of those on plans is not meant where children in care are spoken of. */
export function isOfGroups({ concepts }: KnownRow, groups: readonly string[]): boolean {
  const own = groupsIn(concepts);
  return own.length === 0 || groups.length === 0 || own.some((group) => groups.includes(group));
}

/** It counts all that is said. */
function isWholeOf({ concepts, section }: KnownRow, own: ReadonlySet<string>): boolean {
  return [...own].every((concept) => concepts.has(concept) || section.has(concept));
}

/** “Held on time” says how and not of what. */
function isMoreThanHow({ concepts }: KnownRow, own: ReadonlySet<string>): boolean {
  return [...own].some((concept) => concepts.has(concept) && !HOW.has(concept)) || concepts.size === 1;
}
const HOW = new Set(["timely", "overdue", "start", "end"]);

/** “Only 13 left us” says nothing of what came to an end: it is of no row that says more than was spoken of. */
function isComingOrGoing(own: ReadonlySet<string>): boolean {
  return own.size > 0 && [...own].every((concept) => concept === "start" || concept === "end");
}

/** Noise of adding weights. */
const SAME = 1e-9;

function best(fits: readonly Fit[], spoken: readonly string[]): FoundRows {
  // A row that holds no figure is meant only where no other is.
  const filled = fits.filter(({ known }) => known.judgement.latest !== null);
  const among = filled.length > 0 ? filled : fits;
  const top = Math.max(...among.map(scoreOf));
  const chosen = among.filter((fit) => scoreOf(fit) >= top - SAME).map(({ known }) => known);
  if (among.some((fit) => among.some((other) => isRival(fit, other) && scoreOf(fit) >= top - SAME)))
    return { doubt: "several" };
  const kinds = new Set(chosen.map(({ concepts }) => [...concepts].sort().join("|")));
  if (kinds.size !== 1) return { doubt: "several" };
  return { known: chosen, concepts: new Set(spoken) };
}

/** “Visited on time” may be said of children in need as well as in care: how rare the word left out is tells nothing. */
function isRival(top: Fit, other: Fit): boolean {
  const isAsFar = Math.abs(other.said - top.said) <= SAME;
  return isAsFar && top.left.length > 0 && !top.left.every((concept) => other.left.includes(concept));
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
