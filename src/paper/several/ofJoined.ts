// “Suspensions and permanent exclusions met their targets” says it of both. A sentence is cut at its “and”, so that the
// statement comes to the last of them alone; here it is asked of each, or the paper would be agreed with for one of two.

import type { ClaimReading } from "../claim";
import { NAMING, type Clause } from "../claims/clauses";
import { claimsOf, type SentenceReading } from "../claimsOf";
import type { ReadClaim } from "../decided";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import { together, wordOfTwo } from "./ofSeveral";
import type { SentenceParts } from "../sentenceParts";
import type { Heard } from "../spoken";
import { isKnownIn, type Subjects } from "../subjects/knownRow";
import { isWiderOf } from "../subjects/widerWords";
import { rowsNamed, type OfName } from "../subjects/rowsNamed";
import { leftInDoubt, placeOf } from "../verdicts";

/** What is said without a figure, and so of all that are joined. */
const SAID_OF_ALL: ReadonlySet<ClaimReading["kind"]> = new Set(["direction", "comparison", "status", "run"]);

/** The claims of a sentence, those that it makes of several measures joined by “and” held against each of them. */
export function ofJoined(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  plain: SentenceReading,
): SentenceReading {
  if ((heard.referred ?? []).length > 0) return plain;
  const claims = parts.clauses.reduce<readonly ReadClaim[]>((before, clause, at) => {
    const both = namedForBoth(subjects, parts, heard, at);
    if (both !== null)
      return before.map((claim) =>
        isWithin(claim, clause) && SAID_OF_ALL.has(claim.kind)
          ? ofBoth(claim, both, { subjects, parts, heard, clause, heads: [] })
          : claim,
      );
    const heads = [...headsBefore(subjects, parts, at), ...tailBehind(subjects, parts, at)];
    const isUnlike = isUnlikeNext(subjects, parts.clauses[at + 1]);
    if (heads.length === 0 && !isUnlike) return before;
    return before.map((claim) => {
      const isSaidOfAll = isWithin(claim, clause) && SAID_OF_ALL.has(claim.kind);
      if (!isSaidOfAll || claim.verdict === "cannot tell") return claim;
      return isUnlike || isOfAnotherRow(subjects, clause, claim)
        ? leftInDoubt(claim)
        : ofEach(claim, { subjects, parts, heard, clause, heads });
    });
  }, plain.claims);
  return { ...plain, claims: [...claims] };
}

/** What is named before a statement and joined to what it names itself: each without anything said of it alone. */
function headsBefore(
  subjects: Subjects,
  { clauses, sentence }: SentenceParts,
  at: number,
): readonly Clause[] {
  const own = clauses[at];
  const heads: Clause[] = [];
  let next = own;
  for (const clause of clauses.slice(0, at).reverse()) {
    const between = sentence.slice(clause.marks.at(-1)?.end, next?.marks[0]?.start);
    if (!(heads.length === 0 ? AND : LISTED).test(between) || !isNameAlone(subjects, clause)) break;
    heads.unshift(clause);
    next = clause;
  }
  return own !== undefined && conceptsOf(own.marks).size > 0 ? heads : [];
}

/** “Suspensions and exclusions are both above target”, held against suspensions alone: of what it names itself nothing is known. */
function isOfAnotherRow({ known }: Subjects, { marks }: Clause, { measure }: ReadClaim): boolean {
  const own = [...conceptsOf(marks)];
  const row = known.find(({ judgement }) => judgement.measure === measure);
  return row !== undefined && !own.some((concept) => row.concepts.has(concept) || isWiderOf(row, concept));
}
const AND = /^,? *(?:and|as well as) *$/i;
const LISTED = /^ *(?:,|,? *and|,? *as well as) *$/i;

/** “Suspensions fell, as did permanent exclusions”. */
function tailBehind(subjects: Subjects, { clauses }: SentenceParts, at: number): readonly Clause[] {
  const next = clauses[at + 1];
  const [as, did, ...name] = next?.marks ?? [];
  const isLed = as?.is === "plain" && LIKEWISE.has(as.stem) && did?.is === "plain" && DID.has(did.stem);
  return next !== undefined && isLed && isNameAlone(subjects, { ...next, marks: name }) ? [next] : [];
}
/** “As did exclusions”, “so are re-referrals”. */
const LIKEWISE = new Set(["as", "so"]);
const DID = new Set(["did", "do", "does", "have", "has", "are", "is", "were", "was"]);

/**
 * “Suspensions fell to 603 and exclusions rose to 12; neither is on target”: those that the sentence has named before, where a part
 * speaks of two and names none; `null` where it does not.
 */
function namedForBoth(
  subjects: Subjects,
  { clauses }: SentenceParts,
  heard: Heard,
  at: number,
): readonly OfName[] | null {
  const { marks, inBrackets } = clauses[at] ?? { marks: [], inBrackets: true };
  if (inBrackets || conceptsOf(marks).size > 0 || wordOfTwo(marks) < 0) return null;
  const named = clauses
    .slice(0, at)
    .filter((clause) => !clause.inBrackets && conceptsOf(clause.marks).size > 0)
    .map((clause) => rowsNamed(subjects, clause.marks, heard.heading));
  if (named.length < BOTH) return null;
  return named.length === BOTH && named.every((one) => one !== null) ? named : [];
}
/** `both` and `neither` speak of two. */
const BOTH = 2;

/** The statement, asked of each of the two; nobody knows which are meant where they are not two. */
function ofBoth(claim: ReadClaim, both: readonly OfName[], said: SaidOfAll): ReadClaim {
  const each = both.map((one) => ofName(claim, one, said));
  const known = each.filter((one) => one !== null);
  if (known.length > 0 && known.length === each.length) return together(known);
  return leftInDoubt(claim);
}

/** “Suspensions fell, unlike permanent exclusions” says the contrary of those, which no claim is held against. */
function isUnlikeNext(subjects: Subjects, next: Clause | undefined): boolean {
  const [first] = next?.marks ?? [];
  return (
    next !== undefined &&
    first?.is === "concept" &&
    first.concepts.includes(UNLIKE) &&
    isKnownIn(subjects, conceptsOf(next.marks))
  );
}

/** By its stem: no measure counts what is unlike. */
const UNLIKE = "unlik";

/** “The number of suspensions”: a measure by its name, and nothing beside. */
function isNameAlone(subjects: Subjects, { marks, inBrackets, led }: Clause): boolean {
  return (
    !inBrackets &&
    led === null &&
    isKnownIn(subjects, conceptsOf(marks)) &&
    marks.every((mark) => mark.is === "concept" || isOfName(mark))
  );
}

function isOfName(mark: SentenceMark): boolean {
  return mark.is === "cue" ? NAMING.has(mark.cue) : mark.is === "plain" && BESIDE_NAMES.has(mark.stem);
}
const BESIDE_NAMES = new Set(
  "the both our all number of rate level figure percentage proportion share total child young people".split(
    " ",
  ),
);

function isWithin({ span }: ReadClaim, { marks }: Clause): boolean {
  return span.start >= (marks[0]?.start ?? Infinity) && span.end <= (marks.at(-1)?.end ?? -1);
}

interface SaidOfAll {
  readonly subjects: Subjects;
  readonly parts: SentenceParts;
  readonly heard: Heard;
  readonly clause: Clause;
  readonly heads: readonly Clause[];
}

/** One statement, asked of what its own clause names and of each that is joined to it. */
function ofEach(claim: ReadClaim, said: SaidOfAll): ReadClaim {
  const others = said.heads.map((head) => ofHead(claim, head, said));
  const known = others.filter((other) => other !== null);
  const all = together([claim, ...known]);
  return known.length < others.length && all.verdict === "agrees" ? leftInDoubt(all) : all;
}

/** The same statement of another measure. */
function ofHead(claim: ReadClaim, head: Clause, said: SaidOfAll): ReadClaim | null {
  const found = rowsNamed(said.subjects, head.marks, said.heard.heading);
  return found === null ? null : ofName(claim, found, said);
}

/** The same statement of what is named so; it is denied only where that is named in full. */
function ofName(
  claim: ReadClaim,
  { known, isNamed }: OfName,
  { subjects, parts, heard, clause }: SaidOfAll,
): ReadClaim | null {
  const marks = clause.marks.filter(({ is }) => is !== "concept");
  const alone = { ...parts, marks, clauses: [{ ...clause, marks }] };
  const read = claimsOf(subjects, alone, { ...heard, referred: known }).claims;
  const same = read.find((one) => placeOf(one) === placeOf(claim));
  if (same === undefined) return null;
  return same.verdict === "disagrees" && !isNamed ? leftInDoubt(same) : same;
}
