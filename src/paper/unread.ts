import { isSameVerb } from "../words/wordFamilies";
import { wordsOf } from "../words/wordsOf";
import type { Clause } from "./claims/clauses";
import { hasVerb } from "./claims/hasVerb";
import { ONE_NEIGHBOUR } from "./claims/otherRegions";
import { ranksBy } from "./claims/statusAndRank";
import { ARTICLE, peerOf } from "./claims/governor";
import { conceptsOf, type SentenceMark } from "./lex/mark";
import { isFraming, isReadBeside, isWhence, isWhoDid, stemOf } from "./lex/wordsBeside";
import { groupsIn } from "./subjects/findSubject";
import { PLAN } from "./subjects/asPlans";
import { isNamedBy, namesOf, verbsOf, type KnownRow } from "./subjects/knownRow";
import { isWiderOf } from "./subjects/widerWords";

/** A claim's place in its sentence, and what is spoken of around it. */
export interface Near {
  readonly sentence: string;
  readonly clauses: readonly Clause[];
  /** In which of them. */
  readonly at: number;
  /** What its part names, and what the sentence and the one before have spoken of. */
  readonly own: ReadonlySet<string>;
  readonly topic: ReadonlySet<string>;
  /** What the headings above speak of; where its part names nothing, the sentence before as well. */
  readonly around: ReadonlySet<string>;
  /** The row is meant by what its figures say, whatever else the words name. */
  readonly isAssumed: boolean;
  /** Its reference names the row, or nothing of the part does and the sentence before gave a figure of it. */
  isKnown(row: KnownRow): boolean;
  /** Where its figure stands in the sentence. */
  readonly figure: number;
  /** The words beside its figure say whose it is, a target's or England's. */
  readonly isMark: boolean;
}

/**
 * A denial must rest on words that are all understood: those in the part of the sentence that says the figure, in what leads
 * to it (“In the north of the county, …”) and in what narrows it behind (“…, when the service was redesigned”). This gives the
 * words that are read neither as a name of the row, nor as a time, a mark or a way, and that could make the figure one of
 * something else. None where all is understood.
 */
export function unreadNear(near: Near, row: KnownRow): string[] {
  const { clauses, at } = near;
  const own = clauses[at];
  if (own === undefined) return [];
  if (isOfTheTopic(near, own.marks, row)) return [...near.own];
  if (isOfItsGroupAlone(row) && !near.isKnown(row) && !saysTheRest(wordsIn(near, own), row))
    return [...row.concepts];
  const isRead = readerOf(near, row);
  const host = hostOf(clauses, at);
  const close = host === at ? [own] : [own, ...clauses.slice(host, host + 1)];
  const leads = leadsTo(clauses, host, near.figure);
  const others = near.isMark ? [] : leads.flatMap((lead) => leadingPeer(clauses, lead));
  if (others.length > 0) return others.map(({ start, end }) => near.sentence.slice(start, end));
  const narrowing = leads.filter((clause) => isNarrowing(clause, near.sentence));
  const quiet = leads.filter((clause) => !narrowing.includes(clause));
  // Where its part names nothing itself, the parts before say what it is of.
  const namesNone = near.own.size === 0;
  const isOn = namesNone || !hasVerb(own.marks);
  const found = [
    ...quiet.map(({ marks }) => ({
      marks: marks.filter((_, where) => isOfWhom(marks, where, namesNone || (isOn && hasVerb(marks)))),
    })),
    ...(narrowing.length > 0 ? narrowing : opener(clauses, host, near.sentence)),
    ...close,
    ...clauses
      .slice(at + 1, at + 2)
      .filter(
        (clause) =>
          isNarrowedBehind(clause, near.sentence, own) ||
          (near.own.size > 0 && isReason(clause, near.sentence) && !isNamedBy(row.concepts, near.own)),
      ),
    ...verbBehind(clauses, at),
  ].flatMap(({ marks }) =>
    marks.filter(
      (mark, where) =>
        (!isRead(mark) ||
          isWhoDid(marks, where) ||
          isWhence(marks, where) ||
          isOfOneAlone(row, marks, where)) &&
        !isReadBeside(marks, where) &&
        !(mark.is === "cue" && mark.cue !== "run" && mark.start > near.figure),
    ),
  );
  return found.map(({ start, end }) => near.sentence.slice(start, end));
}

/** “64.5% are with foster carers and 24% with agencies” is of foster carers, and not of agency staff. */
function isOfTheTopic(
  { own, topic, around, figure }: Near,
  marks: readonly SentenceMark[],
  row: KnownRow,
): boolean {
  const named = marks.find(({ is }) => is === "concept");
  const goesOn = topic.size > 0 && named !== undefined && named.start > figure && !hasVerb(marks);
  const isAnother = ![...row.concepts].some((concept) => topic.has(concept));
  return goesOn && isAnother && !isNamedBy(row.concepts, new Set([...own, ...around]));
}

/** A share of children in care of whose name no other thing is known: “with the same social worker”. */
function isOfItsGroupAlone({ concepts, judgement }: KnownRow): boolean {
  return judgement.measure.unit === "percent" && groupsIn(concepts).length === concepts.size;
}

/** At least half of the telling words of the row's name stand in the part. */
function saysTheRest(said: ReadonlySet<string>, row: KnownRow): boolean {
  const rest = [...namesOf(row)].filter((stem) => stem.length > SHORTEST_TELLING && !COUNTED.has(stem));
  return rest.filter((stem) => said.has(stem)).length * 2 >= rest.length;
}
/**
 * The words of a part, a time or a figure among them as well: “for 18 months or more”. Where it names nothing, those of the
 * sentence that stand before it: “…, 13 points better than in March”.
 */
function wordsIn({ sentence, own }: Near, { marks }: Clause): ReadonlySet<string> {
  const from = own.size === 0 ? 0 : marks[0]?.start;
  return new Set(wordsOf(sentence.slice(from, marks.at(-1)?.end)).map(({ stem }) => stem));
}

/** Shorter words of a name tell nothing: “with”, “and”. */
const SHORTEST_TELLING = 4;
const COUNTED = new Set(
  "child children young people person looked after percentage proportion number indicator measure".split(" "),
);

/** The part that a bracket belongs to: “visits in time (91%)” is read with the words before the bracket. */
function hostOf(clauses: readonly Clause[], at: number): number {
  let host = at;
  while (host > 0 && clauses[host]?.inBrackets === true) host--;
  return host;
}

/** What says whose figure follows: “Performance in the north is better: 95%”. */
function isOfWhom(marks: readonly SentenceMark[], at: number, isOn: boolean): boolean {
  let before = at - 1;
  while (marks[before]?.is === "concept" || stemOf(marks[before]) === "the") before--;
  const isThere = WHERE.has(stemOf(marks[before]));
  return (marks[at]?.is === "concept" && (isOn || isThere)) || (isOn && stemOf(marks[at]) === "team");
}
const WHERE = new Set(["in", "at", "across", "for", "among", "amongst", "within"]);

/** “Our neighbouring authority, Kesterton, issues 68% of its plans”: those of whom the rest is said. */
function leadingPeer(clauses: readonly Clause[], lead: Clause): readonly SentenceMark[] {
  // “… and statistical neighbours (54%)” are compared with.
  if (clauses[clauses.indexOf(lead) + 1]?.inBrackets === true) return [];
  const [peer, ...more] = lead.marks.filter((mark) => !(mark.is === "plain" && ARTICLE.has(mark.stem)));
  const isOne = peer?.is === "concept" && peer.concepts.includes(ONE_NEIGHBOUR);
  const isPeer = isOne || (peer?.is === "cue" && peerOf(peer.cue) !== null);
  return isPeer && more.length === 0 ? [peer] : [];
}

/** The parts before that say no figure themselves: of “dental checks (79%) and agency staff (16%)” the first says its own. */
function leadsTo(clauses: readonly Clause[], at: number, figure: number): Clause[] {
  const leads: Clause[] = [];
  const [name = { marks: [] }, ...behind] = clauses.slice(at);
  // A whole number in brackets may be what a share is of.
  const isShare = (mark: SentenceMark): boolean =>
    mark.is === "figure" && (mark.quoted.unit === "percent" || mark.quoted.decimals > 0);
  const isOfShare = behind.some(({ marks }) => marks.some((mark) => mark.start === figure && isShare(mark)));
  const called = name.marks.filter(({ start }) => start < figure);
  const isListed = isOfShare && conceptsOf(called).size > 0 && !hasVerb(called);
  for (const clause of clauses.slice(0, at).reverse()) {
    if (isListed && clause.inBrackets && clause.marks.some(isShare)) break;
    if (clause.inBrackets) continue;
    if (clause.marks.some(({ is }) => is === "figure")) break;
    leads.unshift(clause);
  }
  return leads;
}

/** “In the first, 15% are repeats and 91% are in time”: what leads the whole sentence, and names nothing that others are. */
function opener(clauses: readonly Clause[], at: number, sentence: string): Clause[] {
  const [first] = clauses;
  const isOpener =
    first !== undefined &&
    at > 1 &&
    first.marks.every(({ is }) => is === "plain") &&
    isNarrowing(first, sentence);
  return isOpener ? [first] : [];
}

/** It begins as what says of whom, where or when the rest is: “In its first year, …”, “Without those who …”. */
function isNarrowing({ marks, led }: Clause, sentence: string): boolean {
  const first = wordAt(sentence, led) || wordAt(sentence, marks[0]);
  return OPENERS.has(first) || (NARROWS.has(first) && led !== null);
}
const OPENERS = new Set(
  "in for at among amongst of with without within across if had once during under over excluding including leaving taking discounting ignoring setting apart except according by until before after per outside inside when where since".split(
    " ",
  ),
);

/** “407 contacts, a quarter of the total, became referrals”: what is said of a figure behind what is set in. */
function verbBehind(clauses: readonly Clause[], at: number): { marks: SentenceMark[] }[] {
  const [own, inset, behind] = clauses.slice(at);
  const [first] = own?.marks ?? [];
  if (
    own?.inBrackets === true ||
    first?.is !== "figure" ||
    hasVerb(own?.marks ?? []) ||
    inset === undefined ||
    behind?.led !== null
  )
    return [];
  const isSaid = behind.marks[0]?.is === "concept" && behind.marks.every(({ is }) => is !== "figure");
  return isSaid ? [{ marks: behind.marks.filter(({ is }) => is === "concept") }] : [];
}

/** “…, when the service was redesigned”; where a time is named, it is that time which it explains. */
function isNarrowedBehind({ marks, led, inBrackets }: Clause, sentence: string, own: Clause): boolean {
  if (own.marks.at(-1)?.is === "period") return false;
  if (marks.some(({ is }) => is === "figure") || inBrackets) return false;
  return led !== null && NARROWS.has(wordAt(sentence, led));
}
const NARROWS = new Set(["when", "where", "before", "after", "that", "unless"]);

/** “15% closed because the family moved” says of which it is, where it does not name the row; “63% were in time, because …” says why. */
function isReason({ led }: Clause, sentence: string): boolean {
  return REASONS.has(wordAt(sentence, led));
}
const REASONS = new Set(["because", "due", "owing"]);

function wordAt(sentence: string, place: { start: number; end: number } | null | undefined): string {
  return place == null
    ? ""
    : (/^[a-z]+/i.exec(sentence.slice(place.start, place.end))?.[0] ?? "").toLowerCase();
}

function readerOf(
  { around, isAssumed, isMark, figure }: Near,
  row: KnownRow,
): (mark: SentenceMark) => boolean {
  const named = namesOf(row);
  const isNamed = (concept: string): boolean =>
    isAssumed ||
    row.concepts.has(concept) ||
    row.section.has(concept) ||
    concept === "start" ||
    (concept === WAIT && row.time !== null) ||
    groupsIn(new Set([concept])).length > 0 ||
    around.has(concept) ||
    isWiderOf(row, concept) ||
    verbsOf(row).has(concept) ||
    row.lengths.has(concept);
  return (mark) => {
    if (mark.is === "concept")
      return mark.concepts.every((one) => isNamed(one) || (one === PLAN && mark.concepts.length > 1));
    // “Twice the national average” is what the claim itself says.
    if (mark.is === "cue" && mark.quoted !== undefined && mark.start === figure) return true;
    if (mark.is === "cue")
      return (
        isMark || !UNREAD_CUES.has(mark.cue) || (mark.over ?? mark.each) != null || row.cues.has(mark.cue)
      );
    return (
      mark.is !== "plain" ||
      isMark ||
      (isFraming(mark.stem) && (!FRONT_DOOR.has(mark.stem) || comesThere(row))) ||
      named.has(mark.stem) ||
      hasForm(row, mark.stem)
    );
  };
}

/** “In the MASH vacancies stand at 22%” is of those there, “the MASH took 1,204 contacts” is of all. */
const FRONT_DOOR = new Set(["mash", "hub", "front", "door"]);
function comesThere({ concepts }: KnownRow): boolean {
  return [...concepts].some((concept) => COMES.has(concept));
}
const COMES = new Set(["contact", "referral", "rereferral", "conversion", "s47", "assessment", "earlyhelp"]);

/** “The highest caseload is 27” is one of those that the row averages. */
function isOfOneAlone({ cues }: KnownRow, marks: readonly SentenceMark[], at: number): boolean {
  const [rank, thing] = [marks[at], marks[at + 1]];
  const isRank = rank?.is === "cue" && ranksBy(rank.cue);
  return isRank && thing?.is === "concept" && cues.has("average") && marks.every(({ is }) => is !== "period");
}

/** “Families waited 11.7 days” says no more than the measure in days does. */
const WAIT = "wait";
const UNREAD_CUES: ReadonlySet<string> = new Set(["between", "multiple", "run"]);

/** Its name has the same verb in another form: “cover” of those “covered”. */
function hasForm(row: KnownRow, stem: string): boolean {
  return [...namesOf(row)].some((word) => isSameVerb(word, stem));
}
