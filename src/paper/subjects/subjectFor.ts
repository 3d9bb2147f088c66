import type { Unit } from "../../model/scorecard";
import type { ClaimReading } from "../claim";
import type { Quoted, SentenceMark } from "../lex/mark";
import type { Heard, SpokenSoFar } from "../spoken";
import { findSubject, type AboutRows, type FoundRows } from "./findSubject";
import { isWiderOf, widerWordsOf } from "./widerWords";
import { isInTable } from "./inTable";
import { isNamedBy, type KnownRow, type Subjects } from "./knownRow";

const NOTHING: ReadonlySet<string> = new Set();

interface SubjectAbout {
  readonly own: ReadonlySet<string>;
  /** What the clause was found to be about, by units. */
  readonly known: Map<readonly Unit[], FoundRows>;
  /** Its clause says that its number is a rate. */
  readonly isRate: boolean;
  /** What it calls the figure: “the proportion has fallen” is of no number. */
  readonly noun?: CountNoun;
  readonly heard: Heard;
  readonly spoken: SpokenSoFar;
  /** The row that the sentence is taken to be about, where its words do not tell. */
  readonly assumed: KnownRow | null;
}

/** The rows that a reading is about: by its unit, what its clause names, and what was named before. */
export function subjectFor(subjects: Subjects, reading: ClaimReading, about: SubjectAbout): FoundRows {
  const { own, assumed, spoken, heard } = about;
  const byName = subjectByName(subjects, reading, about);
  const found: FoundRows = isSaidOfOthers(subjects, reading, byName, about) ? { doubt: "none" } : byName;
  if (!("doubt" in found) || assumed === null) return found;
  const near = [...own, ...spoken.topic];
  const wider = new Set(widerWordsOf(assumed));
  const isOf = (concept: string): boolean =>
    assumed.concepts.has(concept) || assumed.section.has(concept) || wider.has(concept);
  const isOfOthers = near.some(
    (concept) => !isOf(concept) && (subjects.vocabulary.has(concept) || isInTable(concept)),
  );
  const isNamed = near.some(isOf) || [...heard.before].some(isOf);
  const quoted = "quoted" in reading ? reading.quoted : null;
  const fits = quoted === null || fitsUnit([assumed], reading, quoted) || quoted.unit === "plain";
  return isOfOthers || !isNamed || !fits ? found : { known: [assumed], concepts: assumed.concepts };
}

/**
 * “Suspensions are above target and exclusions on target”: what a part names belongs to no row that was found, and nothing but its
 * words tells what it is said of. A word of a section is of all its rows, unless one of them is called by it.
 */
function isSaidOfOthers(
  { known: all }: Subjects,
  reading: ClaimReading,
  found: FoundRows,
  { own, heard }: SubjectAbout,
): boolean {
  if ("quoted" in reading || "doubt" in found || own.size === 0 || (heard.referred ?? []).length > 0)
    return false;
  const isOfSection = ({ section }: KnownRow, concept: string): boolean =>
    section.has(concept) && !all.some(({ heads }) => [...heads.values()].includes(concept));
  return found.known.every((row) =>
    [...own].every(
      (concept) => !row.concepts.has(concept) && !isOfSection(row, concept) && !isWiderOf(row, concept),
    ),
  );
}

function subjectByName(
  subjects: Subjects,
  reading: ClaimReading,
  { own, known, isRate, noun, heard, spoken }: SubjectAbout,
): FoundRows {
  const referred = heard.referred ?? [];
  const quoted = "quoted" in reading ? reading.quoted : null;
  const carries =
    quoted === null || (fitsUnit(spoken.rows, reading, quoted) && fitsRate(spoken.rows, quoted, isRate));
  const isOn = referred.length === 0 || spoken.rows.every((row) => referred.includes(row));
  if (own.size === 0 && spoken.rows.length > 0 && carries && isOn)
    return { known: spoken.rows, concepts: spoken.topic };
  if (referred.length > 0) return { known: referred, concepts: NOTHING };
  if (spoken.isLost && (quoted === null || own.size === 0)) return { doubt: "none" };
  // A part that names nothing is about what its sentence has named: all of it.
  // “PEPs: 96% up to date” says behind the colon only how.
  const isHow = own.size > 0 && [...own].every((concept) => HOW.has(concept));
  const named = isHow ? new Set([...own, ...spoken.topic]) : own.size > 0 ? own : spoken.topic;
  const { nearest = NOTHING } = heard;
  const before = [...(own.size > 0 ? [spoken.topic] : []), heard.before, nearest].filter(
    ({ size }) => size > 0,
  );
  let first: AboutRows | null = null;
  const ofNoun = noun === undefined || quoted !== null ? [] : UNITS_OF[noun];
  for (const units of [...ofNoun, ...unitsBefore(reading, own, heard), ...unitsOf(reading, quoted, isRate)]) {
    const subject =
      (quoted?.time === undefined ? known.get(units) : undefined) ??
      findSubject(subjects, { own: named, before, heading: heard.heading }, { units, time: quoted?.time });
    if (quoted?.time === undefined) known.set(units, subject);
    if ("doubt" in subject && subject.doubt === "several" && first === null) return subject;
    if ("doubt" in subject) continue;
    // A count of a share's own part is said of it only where its whole name is: “five children on a plan for two years”.
    const isOfShare = quoted?.unit === "plain" && subject.known.every(isShare) && reading.kind === "value";
    const said = own.size > 1 ? new Set([...own, ...spoken.topic, ...heard.before]) : own;
    if (isOfShare && (first !== null || !subject.known.every((known) => isNamedBy(known.concepts, said))))
      continue;
    if (first !== null) return { ...first, others: subject.known };
    first = subject;
    if (isRate || quoted?.unit !== "plain") break;
  }
  return first ?? onlyOfTime(subjects, quoted, named.size > 0 ? named : heard.before) ?? { doubt: "none" };
}

/** “Children waited 431 days for adoption” is about the one row in days that shares a thing with it. */
function onlyOfTime(
  { known }: Subjects,
  quoted: Quoted | null,
  named: ReadonlySet<string>,
): AboutRows | null {
  if (quoted?.time === undefined) return null;
  const rows = known.filter(({ time, concepts }) => {
    return time === quoted.time && [...concepts].some((concept) => named.has(concept));
  });
  return rows.length === 1 ? { known: rows, concepts: named } : null;
}

function isShare({ judgement }: KnownRow): boolean {
  return judgement.measure.unit === "percent";
}

/** Whether rows may say a figure of this unit. */
function fitsUnit(rows: readonly KnownRow[], reading: ClaimReading, quoted: Quoted): boolean {
  if (quoted.time !== undefined && rows.some(({ time }) => time !== quoted.time)) return false;
  const isPercent = rows.every(({ judgement }) => judgement.measure.unit === "percent");
  if (quoted.unit === "percent") return isPercent || reading.kind === "change" || reading.kind === "gap";
  if (quoted.unit === "relative") return true;
  if (quoted.unit === "points") return isPercent;
  // “3.1 points below target and 6.2 below our neighbours”: a distance of a share is in points.
  return (
    reading.kind === "numerator" || reading.kind === "denominator" || reading.kind === "gap" || !isPercent
  );
}

/** “387 referrals were received, which gives a rate of 316” goes on with another row. */
function fitsRate(rows: readonly KnownRow[], { unit }: Quoted, isRate: boolean): boolean {
  return unit !== "plain" || !isRate || rows.some(({ judgement }) => judgement.measure.unit === "rate");
}

const HOW = new Set(["timely", "overdue"]);
const SHARE: readonly Unit[] = ["percent"];
const COUNT: readonly Unit[] = ["count", "number"];
const RATE: readonly Unit[] = ["rate"];
const ANYTHING: readonly (readonly Unit[])[] = [["percent", "count", "number", "rate"]];
const SHARES = [SHARE];
const SHARES_FIRST: readonly (readonly Unit[])[] = [SHARE, ["count", "number", "rate"]];
const RATES_FIRST = [RATE, COUNT];
const COUNTS_FIRST = [COUNT, RATE, SHARE];

/** What a paper calls the figure of which it speaks, where that tells its unit; rows of another are meant where none is. */
export type CountNoun = "proportion" | "number";
const UNITS_OF: Readonly<Record<CountNoun, readonly (readonly Unit[])[]>> = {
  proportion: [["percent", "rate"]],
  number: [["count", "number"]],
};

/** The units that a reading may be in, the likeliest first. */
function unitsOf(
  reading: ClaimReading,
  quoted: Quoted | null,
  isRate: boolean,
): readonly (readonly Unit[])[] {
  if (quoted === null || quoted.unit === "relative") return ANYTHING;
  if (quoted.unit === "percent") return reading.kind === "change" ? SHARES_FIRST : SHARES;
  if (quoted.unit === "points") return SHARES;
  if (reading.kind === "numerator" || reading.kind === "denominator") return SHARES;
  return isRate ? RATES_FIRST : COUNTS_FIRST;
}

/** “It is 0.1 above England” goes on with the one share that was spoken of, though it does not say of what it is. */
function unitsBefore(
  reading: ClaimReading,
  own: ReadonlySet<string>,
  { last = [] }: Heard,
): readonly (readonly Unit[])[] {
  const isApart = reading.kind === "gap" && reading.quoted.unit === "plain";
  return own.size === 0 && isApart && last.length === 1 && last.every(isShare) ? SHARES : [];
}

/** What the part calls its figure: “the proportion”, “the number of children”. */
export function nounIn(marks: readonly SentenceMark[]): { noun?: CountNoun } {
  const nouns = new Set(
    marks.flatMap((mark): CountNoun[] => {
      if (mark.is === "cue") return mark.cue === "number" ? ["number"] : [];
      return mark.is === "plain" && PROPORTIONS.has(mark.stem) ? ["proportion"] : [];
    }),
  );
  const [noun, ...more] = nouns;
  return noun === undefined || more.length > 0 ? {} : { noun };
}
const PROPORTIONS = new Set(["proportion", "percentage", "share"]);
