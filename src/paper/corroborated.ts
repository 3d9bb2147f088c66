// Papers shorten and pad names. Where the words alone do not tell the row, the figures may: a sentence that has two of
// a row's figures and some of its words is about that row. Only then is a figure that differs denied.

import { OF_A_PART } from "./claims/readClause";
import { claimsOf, type SentenceReading } from "./claimsOf";
import { UNSURE } from "./decide/unsure";
import { digitsOf, type ReadClaim } from "./decided";
import { conceptsOf } from "./lex/mark";
import type { SentenceParts } from "./sentenceParts";
import type { Heard } from "./spoken";
import { figuresOfRow } from "./subjects/figuresOfRow";
import { isPartWord } from "./claims/partWords";
import type { KnownRow, Subjects } from "./subjects/knownRow";
import { widerThan } from "./subjects/widerWords";
import { leftOpen, placeOf } from "./verdicts";

/**
 * The claims of a sentence whose words say more than a measure's name, or less, where its figures speak for a row: “The
 * nurse advised that 92% (55 of 60) had been seen in time” is about the row that has two of these and shares its words. With
 * two figures that agree, or one and most of the name, a third that does not is denied.
 */
export function corroborated(subjects: Subjects, parts: SentenceParts, heard: Heard): SentenceReading {
  const plain = claimsOf(subjects, parts, heard);
  if ((heard.referred ?? []).length > 0 || !plain.claims.some(isOpen)) return plain;
  const [best, second] = candidates(subjects, parts, heard)
    .map((candidate) => tried(subjects, parts, { heard, plain, candidate }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  if (best === undefined || best.weight < DIGITS_TO_SPEAK || second?.weight === best.weight) return plain;
  // “The west team achieved 98%”: one short figure does not make a part one of the rows.
  if (best.digits < DIGITS_TO_SPEAK && parts.marks.some(isPartWord)) return plain;
  return {
    topic: best.read.topic,
    claims: plain.claims.map((claim) => best.gained.find((one) => isSame(one, claim)) ?? claim),
  };
}

/** A row that has one of the sentence's figures and some of its words. */
interface RowCandidate {
  readonly row: KnownRow;
  /** How much of its name is said, from 0 to 1. */
  readonly share: number;
  readonly hits: number;
}

/** Of a row's name, by the weight of its concepts, so much must be said for its figures to speak: a third, and no chance word. */
const SHARE_TO_SPEAK = 0.35;
/** So much of it must be said for one figure that agrees to deny another: clearly more than half. */
const SHARE_TO_DENY = 0.6;
/** So many rows are tried. */
const MOST_ROWS = 4;
/** A figure that agrees weighs as many as it has digits, up to so many: more tell no more. */
const MOST_DIGITS = 3;
/** So many digits that agree speak for a row: one figure of three, or two of two. */
export const DIGITS_TO_SPEAK = 3;

function candidates(subjects: Subjects, { clauses }: SentenceParts, heard: Heard): RowCandidate[] {
  const marks = clauses.flatMap((clause) => clause.marks);
  const own = conceptsOf(marks);
  const numbers = new Set(marks.flatMap((mark) => (mark.is === "figure" ? [mark.quoted.number] : [])));
  const weigh = (concepts: readonly string[]): number =>
    concepts.reduce((sum, concept) => sum + subjects.weight(concept), 0);
  return subjects
    .rowsWith(new Set([...own, ...heard.before]))
    .flatMap((row): RowCandidate[] => {
      const hits = [...numbers].filter((number) => figuresOfRow(row).has(number)).length;
      if (hits === 0) return [];
      const concepts = [...row.concepts];
      const near = concepts.filter(
        (concept) =>
          own.has(concept) ||
          heard.before.has(concept) ||
          [...widerThan(row, concept)].some((word) => own.has(word)),
      );
      if (near.length === 0) return [];
      const said = concepts.filter((concept) => near.includes(concept) || heard.heading.has(concept));
      const share = weigh(said) / weigh(concepts);
      return share < SHARE_TO_SPEAK ? [] : [{ row, share, hits }];
    })
    .sort((a, b) => b.hits - a.hits || b.share - a.share)
    .slice(0, MOST_ROWS);
}

interface Tried {
  readonly read: SentenceReading;
  readonly gained: readonly ReadClaim[];
  readonly weight: number;
  /** Of its figures that agree. */
  readonly digits: number;
}

/** What the sentence says where it is about a row, and how much speaks for that. */
function tried(
  subjects: Subjects,
  parts: SentenceParts,
  { heard, plain, candidate }: { heard: Heard; plain: SentenceReading; candidate: RowCandidate },
): Tried {
  const { row, share } = candidate;
  const read = claimsOf(subjects, parts, heard, row);
  const open = plain.claims.filter(isOpen);
  const gained = read.claims.filter(
    (claim) => claim.measure === row.judgement.measure && open.some((one) => isSame(one, claim)),
  );
  const agreed = gained.filter(({ verdict, says }) => verdict === "agrees" && says !== null);
  const isAside = asideOf(parts, agreed);
  const denied = gained.filter(({ verdict }) => verdict === "disagrees");
  const digits = agreed.reduce((sum, { figure }) => sum + Math.min(MOST_DIGITS, digitsOf(figure ?? 0)), 0);
  const weight =
    denied.length > 0 && denied.length >= agreed.length && agreed.length > 1
      ? 0
      : digits + share * (agreed.length > 0 ? 2 : 0);
  const mayDeny = agreed.length > 1 || (agreed.length === 1 && share >= SHARE_TO_DENY);
  return {
    read,
    weight,
    digits,
    gained: gained.map((claim) =>
      claim.verdict !== "disagrees" ||
      (mayDeny &&
        !isAside(claim) &&
        denied.length <= agreed.length &&
        (agreed.length > 1 || !isOtherOf(row, claim)))
        ? claim
        : leftOpen(claim, UNSURE),
    ),
  };
}

/**
 * “A quarter (25%) went on to conference and 45 of the 66 conferences were in time, up from 80%”: what stands from a name of its
 * own on, where none of the figures that agree does, may be about another row.
 */
function asideOf({ clauses }: SentenceParts, agreed: readonly ReadClaim[]): (claim: ReadClaim) => boolean {
  let section = 0;
  const sections = clauses.map(({ marks, inBrackets }, at) => {
    const hasFigure = marks.some(({ is }) => is === "figure");
    if (!inBrackets && hasFigure && conceptsOf(marks).size > 0) section = at;
    return section;
  });
  const sectionOf = ({ span }: ReadClaim): number | undefined =>
    sections[clauses.findIndex(({ marks }) => marks.some(({ start }) => start === span.start))];
  const spoken = new Set(agreed.map(sectionOf));
  return (claim) => sectionOf(claim) !== 0 && !spoken.has(sectionOf(claim));
}

/** Another figure of the row is this one: a target, a month before. */
function isOtherOf(row: KnownRow, { figure }: ReadClaim): boolean {
  return figure !== null && figuresOfRow(row).has(figure);
}

function isOpen({ verdict, measure, message, denial }: ReadClaim): boolean {
  return verdict === "cannot tell" && (measure === null || denial !== null || message === OF_A_PART);
}

function isSame(one: ReadClaim, other: ReadClaim): boolean {
  if (placeOf(one) === placeOf(other)) return true;
  const isFigure = other.kind === "figure" || (one.says !== null && other.measure === null);
  return isFigure && one.span.start === other.span.start;
}
