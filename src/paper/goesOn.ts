import { claimsOf, type SentenceReading } from "./claimsOf";
import { DIGITS_TO_SPEAK } from "./corroborated";
import { digitsOf, type ReadClaim } from "./decided";
import { conceptsOf } from "./lex/mark";
import type { SentenceParts } from "./sentenceParts";
import type { Heard } from "./spoken";
import { isKnownIn, type KnownRow, type Subjects } from "./subjects/knownRow";
import { leftInDoubt } from "./verdicts";

/**
 * “Among new arrivals it is 64%. In August it was 72%”: where no row is of those, what goes on with them is not denied, unless
 * another figure speaks for the row.
 */
export function unlessDoubted(
  subjects: Subjects,
  parts: SentenceParts,
  { isDoubted = false, referred = [] }: Heard,
  read: SentenceReading,
): SentenceReading {
  if (!isDoubted || referred.length > 0 || isKnownIn(subjects, conceptsOf(parts.marks))) return read;
  if (read.claims.some(({ verdict, figure }) => verdict === "agrees" && figure !== null)) return read;
  return {
    ...read,
    claims: read.claims.map((claim) => (claim.verdict === "disagrees" ? leftInDoubt(claim) : claim)),
  };
}

/**
 * A sentence that names nothing itself goes on with something that its paragraph has spoken of, and not always with what
 * came last: “23 entered care and 39 left. The rate of 59 per 10,000 is below England (79.1)”. Where the figures of another
 * row of the paragraph fit better, it is about that one; what a row denies that another has is not denied.
 */
export function goesOn(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  plain: SentenceReading,
): SentenceReading {
  const { around = [], referred = [] } = heard;
  const own = conceptsOf(parts.clauses.flatMap(({ marks }) => marks));
  if (around.length === 0 || referred.length > 0 || isKnownIn(subjects, own)) return plain;
  if (plain.claims.every(({ verdict }) => verdict === "agrees")) return plain;
  const others = around
    .map((row) => ({ row, read: claimsOf(subjects, parts, { ...heard, before: row.concepts }) }))
    .map((other) => ({ ...other, weight: weightOf(other.read.claims) }))
    .sort((a, b) => b.weight - a.weight);
  const [best, second] = others;
  if (best !== undefined && best.weight >= DIGITS_TO_SPEAK && best.weight > weightOf(plain.claims)) {
    const isAlone = second === undefined || second.weight < best.weight || isSame(second.row, best.row);
    if (isAlone) return { ...best.read, claims: best.read.claims.map(unlessFew(best.read.claims)) };
  }
  return {
    ...plain,
    claims: plain.claims.map((claim) =>
      claim.verdict === "disagrees" && others.some(({ read }) => read.claims.some(isAgreedIn(claim)))
        ? leftInDoubt(claim)
        : claim,
    ),
  };
}

/** How much the figures that agree tell, by their digits. */
function weightOf(claims: readonly ReadClaim[]): number {
  return claims.reduce(
    (sum, { verdict, figure }) => sum + (verdict === "agrees" && figure !== null ? digitsOf(figure) : 0),
    0,
  );
}

/** A row that the figures deny more often than they agree with was not the one meant: its denials become doubts. */
function unlessFew(claims: readonly ReadClaim[]): (claim: ReadClaim) => ReadClaim {
  const denied = claims.filter(({ verdict }) => verdict === "disagrees").length;
  const agreed = claims.filter(({ verdict, figure }) => verdict === "agrees" && figure !== null).length;
  return (claim) => (claim.verdict === "disagrees" && denied > agreed ? leftInDoubt(claim) : claim);
}

function isAgreedIn(claim: ReadClaim): (other: ReadClaim) => boolean {
  return ({ verdict, span }) => verdict === "agrees" && span.start === claim.span.start;
}

function isSame(one: KnownRow, other: KnownRow): boolean {
  return [...one.concepts].sort().join() === [...other.concepts].sort().join();
}
