// “Suspensions and permanent exclusions met their targets” says it of both. A sentence is cut at its “and”, so that the
// statement comes to the last of them alone; here it is asked of each, or the paper would be agreed with for one of two.

import type { ClaimReading } from "./claim";
import type { Clause } from "./claims/clauses";
import { claimsOf, type SentenceReading } from "./claimsOf";
import { UNSURE } from "./decide/unsure";
import type { ReadClaim } from "./decided";
import { conceptsOf, type SentenceMark } from "./lex/mark";
import { together } from "./ofSeveral";
import type { SentenceParts } from "./sentenceParts";
import type { Heard } from "./spoken";
import { isKnownIn, type Subjects } from "./subjects/knownRow";
import { rowsNamed } from "./subjects/rowsNamed";
import { leftOpen, placeOf } from "./verdicts";

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
    const heads = [...headsBefore(subjects, parts, at), ...tailBehind(subjects, parts, at)];
    return heads.length === 0
      ? before
      : before.map((claim) =>
          isWithin(claim, clause) && SAID_OF_ALL.has(claim.kind) && claim.verdict !== "cannot tell"
            ? ofEach(claim, { subjects, parts, heard, clause, heads })
            : claim,
        );
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
  return own !== undefined && isKnownIn(subjects, conceptsOf(own.marks)) ? heads : [];
}
const AND = /^,? *(?:and|as well as) *$/i;
const LISTED = /^ *(?:,|,? *and|,? *as well as) *$/i;

/** “Suspensions fell, as did permanent exclusions”. */
function tailBehind(subjects: Subjects, { clauses }: SentenceParts, at: number): readonly Clause[] {
  const next = clauses[at + 1];
  const [as, did, ...name] = next?.marks ?? [];
  const isLed = as?.is === "plain" && as.stem === "as" && did?.is === "plain" && DID.has(did.stem);
  return next !== undefined && isLed && isNameAlone(subjects, { ...next, marks: name }) ? [next] : [];
}
const DID = new Set(["did", "do", "does", "have", "has", "are", "is", "were", "was"]);

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
const NAMING: ReadonlySet<string> = new Set(["number", "rate", "average"]);
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
  return known.length < others.length && all.verdict === "agrees" ? leftOpen(all, UNSURE) : all;
}

/** The same statement of another measure; it is denied only where that is named in full. */
function ofHead(
  claim: ReadClaim,
  head: Clause,
  { subjects, parts, heard, clause }: SaidOfAll,
): ReadClaim | null {
  const found = rowsNamed(subjects, head.marks, heard.heading);
  if (found === null) return null;
  const marks = clause.marks.filter(({ is }) => is !== "concept");
  const alone = { ...parts, marks, clauses: [{ ...clause, marks }] };
  const read = claimsOf(subjects, alone, { ...heard, referred: found.known }).claims;
  const same = read.find((one) => placeOf(one) === placeOf(claim));
  if (same === undefined) return null;
  return same.verdict === "disagrees" && !found.isNamed ? leftOpen(same, UNSURE) : same;
}
