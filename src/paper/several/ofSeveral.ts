import type { Cue } from "../../words/paper/cues";
import { clausesOf } from "../claims/clauses";
import { sideOf, yardstickOf } from "../claims/governor";
import { claimsOf, type SentenceReading } from "../claimsOf";
import type { ReadClaim } from "../decided";
import { rowsOfFigures } from "../lex/givenInTurn";
import type { SentenceMark } from "../lex/mark";
import { neitherNor } from "./neitherNor";
import type { SentenceParts } from "../sentenceParts";
import type { Heard } from "../spoken";
import { isKnownIn, type Subjects } from "../subjects/knownRow";
import { leftInDoubt, placeOf } from "../verdicts";

/**
 * “Both have improved, from 88.4% and 85.9%”, “Neither has reached its target”, “The targets are 92% and 90% respectively”:
 * what is said of all the rows of which the sentence before gave figures, or of each in its turn.
 */
export function ofSeveral(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  plain: SentenceReading,
): SentenceReading {
  const neither = neitherNor(subjects, parts.marks, heard);
  if (neither !== null) return ofNeither(subjects, parts, heard, { plain, ...neither });
  const said = severalIn(subjects, parts);
  const rows = heard.last ?? [];
  if (said === null || (heard.referred ?? []).length > 0) return plain;
  const isMeant = rows.length > 1 && (said.count === null || rows.length === said.count);
  const all = parts.marks.filter((mark) => !said.heads.includes(mark));
  const marks = said.isNone ? asMissed(all) : all;
  if (!isMeant || marks === null) return { ...plain, claims: plain.claims.map(leftInDoubt) };
  const turns = rowsOfFigures(marks).find(({ length }) => length === rows.length) ?? [];
  const readings = rows.map((row, turn) => {
    const of = marks.filter((_, at) => turns[turn] === at || !isWithin(turns, at));
    const isInTurn = parts.isInTurn && turns.length === 0;
    const own = { ...parts, marks: of, clauses: clausesOf(of), isInTurn };
    return claimsOf(subjects, own, { ...heard, referred: [row] }).claims;
  });
  // Where one of them cannot be a figure of its row, the rows are not those that are meant.
  const isOfTheirs = turns.every((at, turn) => readings[turn]?.some(isToldAt(marks[at])) === true);
  if (!isOfTheirs) return { ...plain, claims: plain.claims.map(leftInDoubt) };
  return ofAll(readings, plain);
}

/** What is said of none of two that are named, asked of each. */
function ofNeither(
  subjects: Subjects,
  parts: SentenceParts,
  heard: Heard,
  { plain, each, marks }: NonNullable<ReturnType<typeof neitherNor>> & { plain: SentenceReading },
): SentenceReading {
  const own = { ...parts, marks, clauses: clausesOf(marks) };
  return ofAll(
    each.map(({ known, isNamed }) =>
      claimsOf(subjects, own, { ...heard, referred: known }).claims.map((claim) =>
        claim.verdict === "disagrees" && !isNamed ? leftInDoubt(claim) : claim,
      ),
    ),
    plain,
  );
}

/** One claim for each place, which agrees where it does of each row. */
function ofAll(readings: readonly (readonly ReadClaim[])[], plain: SentenceReading): SentenceReading {
  const places = [...new Set(readings.flat().map(placeOf))];
  const claims = places.map((place) =>
    together(readings.flatMap((reading) => reading.find((claim) => placeOf(claim) === place) ?? [])),
  );
  return claims.length === 0 ? plain : { claims, topic: plain.topic };
}

function isToldAt(mark: SentenceMark | undefined): (claim: ReadClaim) => boolean {
  return ({ verdict, span }) => verdict !== "cannot tell" && span.start === mark?.start;
}

/** The mark is one of the figures given in turn, or stands between them. */
function isWithin(turns: readonly number[], at: number): boolean {
  return at >= (turns[0] ?? Infinity) && at <= (turns.at(-1) ?? -1);
}

/** What is said of all agrees where all do, and is denied by the first that denies it. */
export function together(claims: readonly ReadClaim[]): ReadClaim {
  const of = (verdict: ReadClaim["verdict"]): ReadClaim | undefined =>
    claims.find((claim) => claim.verdict === verdict);
  return (of("disagrees") ?? of("cannot tell") ?? of("agrees")) as ReadClaim;
}

interface SaidOfSeveral {
  /** Of how many; `null` where it gives figures in turn without saying. */
  readonly count: number | null;
  readonly isNone: boolean;
  /** The words by which it calls them, “all three”, whose number is no figure of theirs. */
  readonly heads: readonly SentenceMark[];
}

/** The words with which a sentence speaks of several rows at once, and names none; `null` where it does not. */
function severalIn(subjects: Subjects, { marks, isInTurn }: SentenceParts): SaidOfSeveral | null {
  const word = wordOfTwo(marks);
  const isNamed = marks.some(
    (mark) =>
      mark.is === "concept" &&
      isKnownIn(subjects, new Set(mark.concepts)) &&
      !mark.concepts.some((concept) => concept.startsWith("age ")),
  );
  if (isNamed) return null;
  if (word >= 0) return { count: BOTH, isNone: isNeither(marks[word]), heads: [] };
  const heads = marks.map((_, at) => headsAt(marks, at)).find(({ length }) => length > 0) ?? [];
  const number = heads.at(-1);
  if (number?.is === "figure") return { count: number.quoted.number, isNone: false, heads };
  return isInTurn ? { count: null, isNone: false, heads: [] } : null;
}
/** `both` and `neither` speak of two. */
const BOTH = 2;

/** Where a sentence or a part of it says `both` or `neither` of measures, and not of England and neighbours; -1 for nowhere. */
export function wordOfTwo(marks: readonly SentenceMark[]): number {
  return marks.findIndex(
    (mark, at) => (isBoth(mark) || isNeither(mark)) && !isOfMarks(marks, at) && !isAfterSide(marks, at),
  );
}

/** “All three are better”, “each of the four has improved”. */
function headsAt(marks: readonly SentenceMark[], at: number): readonly SentenceMark[] {
  const first = marks[at];
  const isAll = first?.is === "plain" && ALL.has(first.stem);
  const number = marks.findIndex((one, to) => to > at && !(one.is === "plain" && BEFORE_HEADS.has(one.stem)));
  const [mark, next] = [marks[number], marks[number + 1]];
  const isNumber = mark?.is === "figure" && mark.quoted.unit === "plain" && mark.quoted.number <= MOST_HEADS;
  return isAll && isNumber && next?.is !== "concept" && next?.is !== "figure"
    ? marks.slice(at, number + 1)
    : [];
}
const ALL = new Set(["all", "each"]);
const BEFORE_HEADS = new Set(["of", "the", "these", "those"]);
/** Nobody counts more rows of a sentence. */
const MOST_HEADS = 6;

function isBoth(mark: SentenceMark | undefined): boolean {
  return mark?.is === "plain" && mark.stem === "both";
}

function isNeither(mark: SentenceMark | undefined): boolean {
  return mark?.is === "cue" && mark.cue === "neither";
}

/** “Both England (83%) and our neighbours (85%)”. */
function isOfMarks(marks: readonly SentenceMark[], at: number): boolean {
  const next = marks.slice(at + 1).find(({ is }) => is !== "plain");
  return next?.is === "cue" && yardstickOf(next.cue) !== null;
}

/** “Better than both”. */
function isAfterSide(marks: readonly SentenceMark[], at: number): boolean {
  const before = marks[at - 1];
  return before?.is === "cue" && (sideOf(before.cue) !== null || before.cue === "compared");
}

const MISSED: Readonly<Partial<Record<Cue, Cue>>> = { meets: "misses", "target met": "target missed" };

/** “Neither has reached its target” as what each has missed; `null` where it denies something else. */
function asMissed(marks: readonly SentenceMark[]): readonly SentenceMark[] | null {
  const asked = marks.filter(
    (mark) => !(mark.is === "cue" && (mark.cue === "neither" || mark.cue === "not")),
  );
  const missed = asked.map((mark): SentenceMark => {
    const cue = mark.is === "cue" ? MISSED[mark.cue] : undefined;
    return mark.is === "cue" && cue !== undefined ? { ...mark, cue } : mark;
  });
  return missed.some((mark, at) => mark !== asked[at]) ? missed : null;
}
