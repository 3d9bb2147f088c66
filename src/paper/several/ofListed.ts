// “Below target: re-referrals, dental checks” says of each that is listed what stands before the colon. Read as one sentence it
// would be held against one of them alone, or only against how many they are.

import { clausesOf, isPartOfName } from "../claims/clauses";
import { hasVerb } from "../claims/hasVerb";
import { claimsOf, type SentenceReading } from "../claimsOf";
import type { ReadClaim } from "../decided";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import type { SentenceParts } from "../sentenceParts";
import type { Heard } from "../spoken";
import { isKnownIn, type Subjects } from "../subjects/knownRow";
import { isHead } from "../tally/talliesIn";
import { leftInDoubt, placeOf } from "../verdicts";
import { together } from "./ofSeveral";

/**
 * The claims of a sentence; what it says before a colon of a list of measures is asked of each of them. `readAs` reads what stands
 * behind the colon by itself, “initial health assessments (75%)”.
 */
export function ofListed(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  by: { readonly read: SentenceReading; readAs(rest: SentenceParts): SentenceReading },
): SentenceReading {
  const claims = listsIn(parts).reduce<readonly ReadClaim[]>((before, { head, items, behind }) => {
    const each = items.map((item) => ofItem(subjects, parts, heard, { head, item }));
    const places = [...new Set(each.flatMap((of) => of.map(placeOf)))];
    const [first, last] = [head[0]?.start ?? 0, behind.at(-1)?.end ?? 0];
    if (places.length === 0) return before;
    const rest = by.readAs({ ...parts, marks: behind, clauses: clausesOf(behind) }).claims;
    // How many they are is a claim of its own.
    const others = before.filter(
      ({ span, figure }) =>
        span.start < first ||
        span.start > last ||
        (figure !== null && span.start < (behind[0]?.start ?? last)),
    );
    return [...others, ...places.map((place) => ofEach(place, each)), ...rest].sort(
      (a, b) => a.span.start - b.span.start,
    );
  }, by.read.claims);
  return { ...by.read, claims: [...claims] };
}

interface ColonList {
  /** What is said of each: it names no thing. */
  readonly head: readonly SentenceMark[];
  readonly items: readonly (readonly SentenceMark[])[];
  /** All that stands behind the colon. */
  readonly behind: readonly SentenceMark[];
}

/** “Red: A, B; amber: C”: what stands before each colon, and what is listed behind it. */
function listsIn({ sentence, marks }: SentenceParts): ColonList[] {
  const colons = [...sentence.matchAll(COLON)].map(({ index }) => index);
  return colons.flatMap((colon, turn) => {
    const from = sentence.lastIndexOf(";", colon) + 1;
    const next = colons[turn + 1];
    const to = next === undefined ? sentence.length : sentence.lastIndexOf(";", next);
    const head = marks.filter(({ start }) => start >= from && start < colon);
    const behind = marks.filter(({ start }) => start > colon && start < to);
    const items = clausesOf(behind)
      .filter(({ inBrackets }) => !inBrackets)
      .flatMap(({ marks: part }) => atAnd(part));
    const isList = conceptsOf(head).size === 0 && items.length > 0 && items.every(isItem);
    return isList && to > colon ? [{ head: head.filter(isSaid), items, behind }] : [];
  });
}
const COLON = /:(?=\s)|\s[–—-](?=\s)/g;

/** A name, and perhaps its figure; what says more is no item. */
function isItem(part: readonly SentenceMark[]): boolean {
  return (
    conceptsOf(part).size > 0 &&
    !hasVerb(part) &&
    part.every((mark) => isPartOfName(mark) || mark.is === "figure")
  );
}

function atAnd(part: readonly SentenceMark[]): SentenceMark[][] {
  const items: SentenceMark[][] = [[]];
  for (const mark of part) {
    if (mark.is === "cue" && mark.cue === "and") items.push([]);
    else items.at(-1)?.push(mark);
  }
  return items.filter(({ length }) => length > 0);
}

/** Neither how many there are nor what they are called: “three red measures”. */
function isSaid(mark: SentenceMark): boolean {
  return mark.is !== "figure" && mark.is !== "stop" && !isHead(mark);
}

/** What is said, of one that is listed, as in “A is red”; none where it cannot be told which measure that is. */
function ofItem(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  { head, item }: { head: readonly SentenceMark[]; item: readonly SentenceMark[] },
): readonly ReadClaim[] {
  if (!isKnownIn(subjects, conceptsOf(item))) return [];
  const name = item.filter(({ is }) => is !== "figure");
  const place = { start: head[0]?.start ?? 0, end: head[0]?.start ?? 0 };
  const marks: SentenceMark[] = [...name, { is: "plain", stem: "is", ...place }, ...head];
  const alone = { ...parts, marks, clauses: [{ marks, inBrackets: false, led: null }] };
  return claimsOf(subjects, alone, heard).claims.filter(({ figure }) => figure === null);
}

/** The same statement of all: it agrees only where each is known and agrees. */
function ofEach(place: string, each: readonly (readonly ReadClaim[])[]): ReadClaim {
  const told = each.map((of) => of.find((claim) => placeOf(claim) === place) ?? null);
  const known = told.filter((claim) => claim !== null);
  const all = together(known);
  return known.length < told.length && all.verdict === "agrees" ? leftInDoubt(all) : all;
}
