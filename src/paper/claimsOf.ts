import { shownIn } from "../model/inFact";
import type { Unit } from "../model/scorecard";
import type { Cue } from "../words/paper/cues";
import type { FoundReading, PaperClaim, ClaimReading, When } from "./claim";
import { clausesOf, type Clause } from "./claims/clauses";
import { readClause } from "./claims/readClause";
import { onlyPeriod } from "./claims/when";
import { decide, NO_MEASURE } from "./decide/decide";
import { unitOf } from "./decide/face";
import type { PaperStand } from "./decide/resolve";
import { marksOf } from "./lex/marksOf";
import type { SentenceMark, Quoted } from "./lex/mark";
import { findSubject, type FoundRows } from "./subjects/findSubject";
import { spansIn, type KnownRow, type Subjects } from "./subjects/knownRow";

/** What a sentence is heard with: what was spoken of before it, in the headings above it, and when. */
export interface Heard {
  readonly before: ReadonlySet<string>;
  readonly heading: ReadonlySet<string>;
  readonly stand: PaperStand;
  /** Rows that it names by their reference. */
  readonly referred?: readonly KnownRow[];
}

interface SpokenSoFar {
  /** What the sentence has spoken of so far. */
  topic: ReadonlySet<string>;
  /** The rows of its last figure. */
  rows: readonly KnownRow[];
  at: When;
  hadFigure: boolean;
  /** A figure of the sentence is of something that no row is. */
  isLost: boolean;
  /** In which units the sentence has given values. */
  units: Set<string>;
  lead: When | null;
}

const NOTHING: ReadonlySet<string> = new Set();

/** The claims of a sentence, and what it was about. */
export function claimsOf(
  subjects: Subjects,
  sentence: string,
  heard: Heard,
): { claims: PaperClaim[]; topic: ReadonlySet<string> | null } {
  const spoken: SpokenSoFar = {
    topic: NOTHING,
    rows: [],
    at: { kind: "paper" },
    hadFigure: false,
    isLost: false,
    units: new Set(),
    lead: null,
  };
  const marks = marksOf(sentence);
  const named = namedCues(subjects, marks);
  const clauses = clausesOf(withoutSpans(subjects, marks, sentence));
  const claims = clauses.flatMap((clause) => clauseClaims(subjects, clause, { heard, spoken, named }));
  const topic = spoken.topic.size > 0 ? spoken.topic : heard.before;
  return { claims: oncePerPlace(claims), topic };
}

interface Here {
  readonly heard: Heard;
  readonly spoken: SpokenSoFar;
  readonly named: ReadonlySet<Cue>;
}

function clauseClaims(subjects: Subjects, clause: Clause, { heard, spoken, named }: Here): PaperClaim[] {
  const { marks, inBrackets } = clause;
  const own = new Set(marks.flatMap((mark) => (mark.is === "concept" ? mark.concepts : [])));
  const ownTime = onlyPeriod(marks);
  const hasFigure = marks.some(({ is }) => is === "figure");
  const at: When = spoken.lead ?? spoken.at;
  const isRate = marks.some((mark) => mark.is === "cue" && (mark.cue === "rate" || mark.cue === "per"));
  const kindOf = ({ unit }: Quoted): string => (unit === "plain" && isRate ? "rate" : unit);
  // A second value of one unit, without a time of its own, may be of another time.
  const valueAt = (quoted: Quoted): When =>
    spoken.lead ??
    (!inBrackets && spoken.units.has(kindOf(quoted)) && spoken.at.kind !== "paper"
      ? { kind: "in doubt" }
      : spoken.at);
  const found = readClause(marks, {
    at: inBrackets ? spoken.at : at,
    valueAt,
    hasValue: spoken.units.size > 0,
    named,
  });
  const claims = found.flatMap((one): PaperClaim[] => {
    const subject = subjectFor(subjects, one.reading, { own, marks, heard, spoken });
    if ("doubt" in subject && isFigure(one.reading)) {
      spoken.isLost = true;
      spoken.rows = [];
    }
    if ("doubt" in subject)
      return isFigure(one.reading) || own.size === 0 ? [undecided(one, subject.doubt)] : [];
    if (isFigure(one.reading)) spoken.rows = subject.known;
    if (one.reading.kind === "value") spoken.units.add(kindOf(one.reading.quoted));
    if (one.reading.kind === "value" && one.earlier !== true && !inBrackets) spoken.at = one.reading.at;
    return [decided(asCount(one, subject.known, marks), subject.known, heard.stand)];
  });
  if (own.size > 0) {
    const merged = new Set([...own, ...(isKnownTopic(subjects, own) ? [] : spoken.topic)]);
    spoken.topic = merged;
    if (!hasFigure && found.length === 0) spoken.rows = [];
  }
  if (!hasFigure && ownTime !== null) spoken.lead = ownTime;
  else if (hasFigure && !inBrackets) spoken.lead = null;
  if (hasFigure) spoken.hadFigure = true;
  return claims;
}

/** Where a row is a rate and people are counted, what is quoted is what the rate is of: `there were 861 children in care`. */
function asCount(
  found: FoundReading,
  rows: readonly KnownRow[],
  marks: readonly SentenceMark[],
): FoundReading {
  const { reading } = found;
  const isOfRate = rows.length > 0 && rows.every(({ judgement }) => judgement.measure.unit === "rate");
  if (reading.kind !== "value" || !isOfRate || reading.quoted.decimals > 0 || found.earlier === true)
    return found;
  const at = marks.findIndex(({ start }) => start === found.span.start);
  const next = marks[at + 1];
  const isCounted = next?.is === "concept" || (next?.is === "plain" && COUNTED.has(next.stem));
  const says = (cue: Cue): boolean => marks.some((mark) => mark.is === "cue" && mark.cue === cue);
  if (says("per") || says("rate") || !(isCounted || says("number"))) return found;
  return { ...found, reading: { kind: "numerator", quoted: reading.quoted, at: reading.at } };
}
const COUNTED = new Set(["child", "young", "person", "case", "family"]);

function isKnownTopic(subjects: Subjects, own: ReadonlySet<string>): boolean {
  return subjects.known.some(
    ({ concepts }) => concepts.size > 0 && [...concepts].every((concept) => own.has(concept)),
  );
}

interface About {
  readonly own: ReadonlySet<string>;
  readonly marks: readonly SentenceMark[];
  readonly heard: Heard;
  readonly spoken: SpokenSoFar;
}

/** The rows that a reading is about: by its unit, what its clause names, and what was named before. */
function subjectFor(
  subjects: Subjects,
  reading: ClaimReading,
  { own, marks, heard, spoken }: About,
): FoundRows {
  const referred = heard.referred ?? [];
  if (referred.length > 0) return { known: referred, concepts: NOTHING };
  const quoted = "quoted" in reading ? reading.quoted : null;
  if (own.size === 0 && spoken.rows.length > 0 && (quoted === null || fitsUnit(spoken.rows, reading, quoted)))
    return { known: spoken.rows, concepts: spoken.topic };
  if (spoken.isLost && (quoted === null || own.size === 0)) return { doubt: "none" };
  // A part that names nothing is about what its sentence has named: all of it.
  const named = own.size > 0 ? own : spoken.topic;
  const before = [...(own.size > 0 ? [spoken.topic] : []), heard.before].filter(({ size }) => size > 0);
  for (const units of unitsOf(reading, quoted, marks)) {
    const subject = findSubject(subjects, { own: named, before, heading: heard.heading }, units);
    if ("known" in subject) return subject;
    if (subject.doubt === "several") return subject;
  }
  return { doubt: "none" };
}

function fitsUnit(rows: readonly KnownRow[], reading: ClaimReading, quoted: Quoted): boolean {
  const isPercent = rows.every(({ judgement }) => judgement.measure.unit === "percent");
  if (quoted.unit === "percent") return isPercent || reading.kind === "change";
  if (quoted.unit === "points") return isPercent;
  return reading.kind === "numerator" || reading.kind === "denominator" || !isPercent;
}

const ANY: readonly Unit[] = ["percent", "count", "number", "rate"];

/** The units that a reading may be in, the likeliest first. */
function unitsOf(
  reading: ClaimReading,
  quoted: Quoted | null,
  marks: readonly SentenceMark[],
): readonly (readonly Unit[])[] {
  if (quoted === null) return [ANY];
  if (quoted.unit === "percent")
    return reading.kind === "change" ? [["percent"], ["count", "number", "rate"]] : [["percent"]];
  if (quoted.unit === "points") return [["percent"]];
  if (reading.kind === "numerator" || reading.kind === "denominator") return [["percent"], ["rate"]];
  if (reading.kind !== "value" && reading.kind !== "change") return [["count", "number", "rate"]];
  const saysRate = marks.some((mark) => mark.is === "cue" && (mark.cue === "per" || mark.cue === "rate"));
  return saysRate ? [["rate"], ["count", "number"]] : [["count", "number"], ["rate"]];
}

function isFigure(reading: ClaimReading): boolean {
  return "quoted" in reading;
}

function undecided({ reading, span }: FoundReading, doubt: "none" | "several" | "more"): PaperClaim {
  const message = reading.kind === "figure" ? reading.doubt : DOUBTS[doubt];
  return {
    kind: reading.kind,
    span,
    quoted: "",
    measure: null,
    period: null,
    says: null,
    scorecard: null,
    shown: "",
    places: [],
    verdict: "cannot tell",
    message,
  };
}

const DOUBTS = {
  none: NO_MEASURE,
  several: "It may be about several measures of the scorecard.",
  more: "It says more than the measure's name; the scorecard would need a row for that.",
} as const;

function decided({ reading, span }: FoundReading, known: readonly KnownRow[], stand: PaperStand): PaperClaim {
  const { row, answer } = decide(known, reading, stand);
  const measure = row?.judgement.measure ?? null;
  const quoted = "quoted" in reading ? reading.quoted : null;
  const says =
    quoted === null ? null : unitOf(quoted.number, quoted.unit === "percent" || quoted.unit === "points");
  return {
    kind: reading.kind,
    span: { start: span.start, end: span.end },
    quoted: "",
    measure,
    period: answer.period,
    says,
    scorecard: answer.scorecard,
    shown: shownIn(answer.facts[0] ?? null),
    places: answer.facts.map(({ place }) => place),
    verdict: answer.verdict,
    message: answer.message,
  };
}

/** Words that are part of the names of the things that a sentence counts. */
function namedCues(subjects: Subjects, marks: readonly SentenceMark[]): ReadonlySet<Cue> {
  const concepts = new Set(marks.flatMap((mark) => (mark.is === "concept" ? mark.concepts : [])));
  const named = subjects.known.filter(
    (known) => known.concepts.size > 0 && [...known.concepts].every((one) => concepts.has(one)),
  );
  const cues = new Set(named.flatMap(({ cues: own }) => [...own]));
  for (const keep of KEPT) cues.delete(keep);
  return cues;
}
/** Without the spans of time that belong to the name of what is spoken of. */
function withoutSpans(subjects: Subjects, marks: readonly SentenceMark[], sentence: string): SentenceMark[] {
  return marks.filter((mark) => {
    if (mark.is !== "period" || mark.named.kind !== "unknown") return true;
    const spans = spansIn(sentence.slice(mark.start, mark.end));
    return !spans.some((span) => subjects.known.some((known) => known.spans.has(span)));
  });
}

/** They say something whatever stands in a name. */
const KEPT: readonly Cue[] = ["from", "to", "and", "with", "rate", "number", "per", "break", "target", "by"];

function oncePerPlace(claims: readonly PaperClaim[]): PaperClaim[] {
  return claims.filter(
    (claim, at) =>
      claims.findIndex((other) => other.span.start === claim.span.start && other.kind === claim.kind) === at,
  );
}
