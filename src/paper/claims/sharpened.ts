import { figureIn } from "../../model/inFact";
import type { Unit } from "../../model/scorecard";
import { flowOrStock } from "../../recognise/measures/flowOrStock";
import type { Cue } from "../../words/paper/cues";
import type { FoundReading, When } from "../claim";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import type { SpokenSoFar } from "../spoken";
import type { Clause } from "./clauses";
import { hasVerb } from "./hasVerb";
import type { KnownRow } from "../subjects/knownRow";

/** A change since a time that is named; a second in the sentence may be since then as well, and does not say so. */
export function inDoubtSince(found: FoundReading, spoken: SpokenSoFar): FoundReading {
  const { reading } = found;
  if (reading.kind === "value" && found.earlier === true && spoken.since !== null && isBefore(reading.at))
    return { ...found, reading: { ...reading, at: spoken.since } };
  if (reading.kind !== "change" && reading.kind !== "direction") return found;
  const isPlain = isBefore(reading.from);
  const { came } = spoken;
  if (isPlain && spoken.since !== null) return { ...found, reading: { ...reading, from: spoken.since } };
  // “From 70.4 in April to 72.9 in December: an increase of 3.6%” is since April.
  if (isPlain && came !== null && reading.kind === "change")
    return { ...found, reading: { ...reading, from: came } };
  const isDoubt = isPlain && spoken.hasSince;
  spoken.hasSince ||= !isPlain || came !== null;
  return isDoubt ? { ...found, reading: { ...reading, from: { kind: "in doubt" } } } : found;
}

/** The value before, where the sentence names no earlier time. */
export function isBefore(when: When): boolean {
  return when.kind === "relative" && when.to === "before";
}

/**
 * A plain number where no word says that it is a rate, and the rate's name is said in part alone; what follows the number
 * at once is said of what its sentence has named: “23 came into care and 39 left”.
 */
export function isBareOfARate(
  { reading, span }: FoundReading,
  about: {
    own: ReadonlySet<string>;
    isRate: boolean;
    rows: readonly KnownRow[];
    topic: ReadonlySet<string>;
    marks: readonly SentenceMark[];
    counted: ReadonlySet<KnownRow>;
  },
): boolean {
  if (reading.kind !== "value" || reading.quoted.unit !== "plain" || about.isRate) return false;
  // “39 left care and 23 came in”: the number of others, behind one that was counted.
  if (about.own.size === 0)
    return (
      about.marks[0]?.start === span.start &&
      about.rows.length > 0 &&
      about.rows.every((row) => about.counted.has(row)) &&
      hasVerb(about.marks)
    );
  const next = about.marks[about.marks.findIndex(({ start }) => start === span.start) + 1];
  const isOn = next?.is === "concept" && about.topic.size > 0;
  const said = isOn ? new Set([...about.own, ...about.topic]) : about.own;
  return about.rows.every(
    ({ judgement, concepts }) =>
      judgement.measure.unit === "rate" && [...concepts].some((concept) => !said.has(concept)),
  );
}

/** “The average family has 2.3 children” counts something else than a share does. */
export function isOfNoShare(
  { reading, span }: FoundReading,
  rows: readonly KnownRow[],
  marks: readonly SentenceMark[],
): boolean {
  if (reading.kind !== "value" || reading.quoted.unit !== "plain" || reading.quoted.decimals === 0)
    return false;
  const next = marks[marks.findIndex(({ start }) => start === span.start) + 1];
  const isCounting = next?.is === "concept" || (next?.is === "plain" && COUNTED.has(next.stem));
  return isCounting && rows.every(({ judgement }) => judgement.measure.unit === "percent");
}

/** “155 of our children in care live with foster carers” are some of those whom a number or a rate counts. */
export function isOfSomeCounted(
  { reading, span }: FoundReading,
  rows: readonly KnownRow[],
  marks: readonly SentenceMark[],
): boolean {
  if (reading.kind !== "value" || reading.quoted.unit !== "plain") return false;
  const behind = marks.slice(marks.findIndex(({ start }) => start === span.start) + 1);
  const from = behind.findIndex((mark) => !(mark.is === "plain" && OF_OUR.has(mark.stem)));
  if (from < 1 || !isPlain(behind[0], "of")) return false;
  const end = behind.findIndex((mark, at) => at >= from && mark.is !== "concept" && !isLink(mark));
  const whole = conceptsOf(behind.slice(from, end < 0 ? undefined : end));
  return (
    rows.length > 0 &&
    rows.every(
      ({ judgement, concepts }) =>
        judgement.measure.unit !== "percent" && [...concepts].every((concept) => whole.has(concept)),
    )
  );
}
const OF_OUR = new Set(["of", "the", "our", "all", "its", "these", "those"]);

function isLink(mark: SentenceMark): boolean {
  return mark.is === "plain" && LINKS.has(mark.stem);
}
const LINKS = new Set(["of", "in", "on", "to", "the", "a", "child", "young", "people", "person"]);

/**
 * “46 this quarter against 29 complaints”: what is counted right behind the figure is that of other rows, and of these only their
 * section's name.
 */
export function isOfOtherThings(
  { reading, span }: FoundReading,
  rows: readonly KnownRow[],
  { marks, all }: { marks: readonly SentenceMark[]; all: readonly KnownRow[] },
): boolean {
  if (reading.kind !== "value" || reading.quoted.unit !== "plain") return false;
  const next = marks[marks.findIndex(({ start }) => start === span.start) + 1];
  if (next?.is !== "concept") return false;
  const counts = ({ concepts }: KnownRow): boolean => next.concepts.some((one) => concepts.has(one));
  const isOfSection = rows.every((row) => !counts(row) && next.concepts.every((one) => row.section.has(one)));
  return isOfSection && all.some((row) => counts(row) && row.judgement.measure.unit !== "percent");
}

/** “It was 44.1” is no number of children, of whom a row counts whole ones. */
export function isOfNoCount({ reading }: FoundReading, rows: readonly KnownRow[]): boolean {
  if (reading.kind !== "value" || reading.quoted.unit !== "plain" || reading.quoted.decimals === 0)
    return false;
  return rows.every(
    ({ judgement: { measure } }) =>
      measure.unit === "count" &&
      measure.actuals.every((one) => Number.isInteger(figureIn(one)?.number ?? 0)),
  );
}

/** It is the part counted, or the whole that it is counted in. */
export function isPart({ reading }: FoundReading): boolean {
  return reading.kind === "numerator" || reading.kind === "denominator";
}

/**
 * Where a row is a rate or a share and people are counted, what is quoted is what it is of: `there were 861 children in
 * care`, `five children were on a plan for two years`.
 */
export function asCount(
  found: FoundReading,
  rows: readonly KnownRow[],
  { marks, counted }: { marks: readonly SentenceMark[]; counted: ReadonlySet<KnownRow> },
): FoundReading {
  const { reading } = found;
  const isOf = (unit: Unit): boolean =>
    rows.length > 0 && rows.every(({ judgement }) => judgement.measure.unit === unit);
  const isOfShare = isOf("percent") && reading.kind === "value" && reading.quoted.unit === "plain";
  if (reading.kind !== "value" || !(isOf("rate") || isOfShare) || reading.quoted.decimals > 0) return found;
  // “144 enquiries against 146 in November” counts then as now.
  if (found.earlier === true)
    return isOf("rate") && rows.every((row) => counted.has(row)) ? asNumerator(found) : found;
  const at = marks.findIndex(({ start }) => start === found.span.start);
  const next = marks[at + 1];
  const isCounted = next?.is === "concept" || (next?.is === "plain" && COUNTED.has(next.stem));
  // “There were 861 children in care and the rate …”: what stands well behind is another's.
  const says = (cue: Cue): boolean =>
    marks.some((mark, where) => mark.is === "cue" && mark.cue === cue && where <= at + NEAR_BEHIND);
  if (isOfShare) return asNumerator(found);
  if (says("per") || says("rate") || !(isCounted || says("number"))) return found;
  return asNumerator(found);
}

/**
 * “17% had three or more placements (147 children)”, “38% closed (92)”: a number alone in brackets behind a share is the part
 * that it is of, or the whole.
 */
export function partOfShare(
  { reading, span }: FoundReading,
  { marks: all, inBrackets }: Clause,
  before: readonly KnownRow[],
): FoundReading[] {
  const from = all.findIndex((mark) => !(mark.is === "plain" && EQUATES.has(mark.stem)));
  const marks = all.slice(from);
  const [, next] = marks;
  // “38.6%, which is 71 young people”.
  if (!inBrackets && (from < 1 || next?.is !== "plain")) return [];
  const isAlone = marks.every(
    (mark) => mark.is === "figure" || (mark.is === "plain" && COUNTED.has(mark.stem)),
  );
  const isOfShare =
    before.length > 0 && before.every(({ judgement }) => judgement.measure.unit === "percent");
  if (!isAlone || !isOfShare || marks.filter(({ is }) => is === "figure").length > 1) return [];
  if (reading.kind !== "value" || reading.quoted.unit !== "plain" || reading.quoted.decimals > 0) return [];
  const { quoted, at } = reading;
  return [
    { reading: { kind: "numerator", quoted, at }, span },
    { reading: { kind: "denominator", quoted, at }, span },
  ];
}

const EQUATES = new Set(
  "is or that this equate equates equating equivalent representing represents to i e ie".split(" "),
);

/** “More referrals than in May”: a row that counts them has their number as its value, and no other. */
export function ofTheNumber(found: FoundReading, rows: readonly KnownRow[]): FoundReading {
  const { reading } = found;
  if (reading.kind !== "direction" || reading.of === undefined) return found;
  const { of: _, ...ofTheValue } = reading;
  const isCount = rows.some(({ judgement }) => judgement.measure.unit === "count");
  return isCount ? { ...found, reading: ofTheValue } : found;
}

/** A value read as the part that is counted. */
export function asNumerator(found: FoundReading): FoundReading {
  const { reading } = found;
  return reading.kind === "value" ? { ...found, reading: { ...reading, kind: "numerator" } } : found;
}
/** A whole number of a rate that no word calls a rate may be the count that it is of: `Children in care: 846`. */
export function partOfRate({ reading, span }: FoundReading, rows: readonly KnownRow[]): FoundReading[] {
  const isBare =
    reading.kind === "value" &&
    reading.quoted.unit === "plain" &&
    reading.quoted.decimals === 0 &&
    rows.length > 0 &&
    rows.every(({ judgement }) => judgement.measure.unit === "rate");
  return isBare ? [asNumerator({ reading, span })] : [];
}

/**
 * “2,927 have been received since April”: a count that is far above a month's may be the year's so far, and one of what happens
 * “this year” is.
 */
export function toDateOf(
  { reading, span }: FoundReading,
  rows: readonly KnownRow[],
  marks: readonly SentenceMark[],
): FoundReading[] {
  const isSinceApril = marks.some(
    (mark, at) =>
      mark.is === "period" &&
      mark.named.kind === "month" &&
      mark.named.month === YEAR_BEGINS &&
      isCue(marks[at - 1], "since"),
  );
  const isOfMore = rows.every(({ judgement: { measure, latest } }) => {
    const now = figureIn(latest)?.number ?? Infinity;
    return measure.unit === "count" && measure.ytd.length > 0 && quotedIn(reading) > now * MONTHS_TOGETHER;
  });
  const isOfTheYear = (isSinceApril && isOfMore) || (saysThisYear(marks) && rows.every(isOfWhatHappens));
  return reading.kind === "value" && rows.length > 0 && isOfTheYear
    ? [{ reading: { ...reading, at: { kind: "relative", to: "year to date" } }, span }]
    : [];
}
/**
 * April, when the financial year begins; and how many times the latest month a count must be before it is taken
 * for several months together.
 */
const YEAR_BEGINS = 4;
const MONTHS_TOGETHER = 1.5;

function saysThisYear(marks: readonly SentenceMark[]): boolean {
  return marks.some((mark, at) => isPlain(mark, "this") && isPlain(marks[at + 1], "year"));
}

function isPlain(mark: SentenceMark | undefined, stem: string): boolean {
  return mark?.is === "plain" && mark.stem === stem;
}

function isOfWhatHappens({ judgement: { measure } }: KnownRow): boolean {
  return measure.unit === "count" && flowOrStock(`${measure.parent ?? ""} ${measure.name}`) === "flow";
}

function quotedIn(reading: FoundReading["reading"]): number {
  return "quoted" in reading ? reading.quoted.number : 0;
}

function isCue(mark: SentenceMark | undefined, cue: Cue): boolean {
  return mark?.is === "cue" && mark.cue === cue;
}

/** Marks behind a figure in which a cue still belongs to it. */
const NEAR_BEHIND = 2;
const COUNTED = new Set(
  "child young person case family pupil student learner baby infant adult worker".split(" "),
);
