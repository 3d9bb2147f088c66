// Takes one clause from words to judged claims: the clause is read, the row of each figure is found, the reading is
// judged against it, and what the next clause needs is kept in `spoken`. Every step that may be wrong about the row or the
// time leaves a trace here, because a claim is denied only where none of them is in doubt.

import type { FoundReading, PaperClaim, When } from "./claim";
import type { Clause } from "./claims/clauses";
import { hasVerb } from "./claims/hasVerb";
import { withRuns } from "./claims/inARow";
import { OF_A_PART, readClause } from "./claims/readClause";
import {
  asCount,
  ofTheNumber,
  inDoubtSince,
  isBareOfARate,
  isBefore,
  isOfNoCount,
  isOfNoShare,
  isOfOtherThings,
  isOfSomeCounted,
  isPart,
  partOfRate,
  partOfShare,
  toDateOf,
} from "./claims/sharpened";
import { unlessARival } from "./weigh/unlessARival";
import { isOfOthers } from "./weigh/ofOthers";
import { isAnotherPart } from "./weigh/anotherPart";
import { isOfSomeAlone, isOneOf, isShareOfAll, wholeOf } from "./weigh/ofThem";
import { isNameAndFigure } from "./claims/partWords";
import { asAverage } from "./claims/asAverage";
import { withoutReach } from "./claims/statusAndRank";
import { COUNTS_IN_TIME, ofTheLate, saysTookLonger } from "./claims/tookLonger";
import { AS_THE_PAPER, IN_DOUBT, onlyPeriod } from "./claims/when";
import { betweenTwo, isPastPerfect, isPerfect, saysNow, sinceThen, valueTimes } from "./tenses";
import { decided, isFigure, likeliest, orElseOf, undecided, type ReadClaim } from "./decided";
import type { ClauseAbout, Here } from "./heardHere";
import { asFarAsShown } from "./clauseDoubts";
import { howFound } from "./howFound";
import { conceptsOf, type Quoted, type SentenceMark } from "./lex/mark";
import { isCause, ledBy, passOn } from "./passOn";
import type { SpokenSoFar } from "./spoken";
import type { AboutRows } from "./subjects/findSubject";
import { isKnownIn, type KnownRow, type Subjects } from "./subjects/knownRow";
import { asTheChange, changeOfNumbers, isValueOfNow, ofTheValue, partOf } from "./subjects/ofTheValue";
import { ofTheShare } from "./subjects/ofTheShare";
import { nounIn, subjectFor } from "./subjects/subjectFor";
import { leftOpen } from "./verdicts";

/** The claims of a part of a sentence; `spoken` then holds what it leaves to the next. */
export function clauseClaims(subjects: Subjects, clause: Clause, here: Here): ReadClaim[] {
  const { heard, spoken, named, ahead, assumed } = here;
  const { inBrackets } = clause;
  const said = conceptsOf(clause.marks);
  const marks = ledBy(spoken.leadCue, said, clause.marks);
  // “588 progressed to referral and 459 to assessment” leaves out what they did.
  const isOn = marks.some((_, where) => goesOnTo(marks, where)) && said.size > 0 && !said.has(PASSED_ON);
  const own = said.size === 0 ? ahead : isOn ? new Set([...said, PASSED_ON]) : said;
  const isForeign = said.size === 0 && spoken.isForeign && (inBrackets || marks[0]?.is === "figure");
  // The sentence before gave what it is now.
  const isOfThen = own.size === 0 && (heard.last ?? []).length > 0 && isPastPerfect(marks);
  const then: When = spoken.lead ?? spoken.at;
  const at: When = isOfThen ? IN_DOUBT : spoken.lead === null && saysNow(clause) ? AS_THE_PAPER : then;
  const isRate = spoken.isRate || here.isRateAhead || saysRate(marks);
  const kindOf = kindWith(isRate);
  // “A year ago we looked after 548 local children and 290 UASC”: both of then.
  const isListed = said.size > 0 && !hasVerb(marks) && spoken.topic.size > 0;
  const valueAt = valueTimes(marks, { clause, here, isListed, isOfThen, kindOf });
  const whole = wholeOf(marks, spoken, heard);
  const isExact =
    isOneOf(subjects, own, whole, heard) || isShareOfAll(subjects, own, { marks, whole, heard });
  const read = readClause(marks, {
    at: inBrackets ? spoken.at : at,
    valueAt,
    hasValue: spoken.units.size > 0,
    ofTheShare: ofTheShare(here),
    named,
    isNotNow: spoken.isNotNow && (said.size === 0 || !hasVerb(marks)),
    isNarrowed: spoken.isNarrowed || isForeign || (spoken.isOfSome && isNameAndFigure(marks)),
    mayBeAPart: assumed !== null || isExact,
    isCounted: (concept) => subjects.vocabulary.has(concept),
  });
  spoken.isOfOthers = isOfOthers(clause.marks, here);
  const shown = read.map((one) => asFarAsShown(one, here));
  const move =
    betweenTwo(marks, shown, spoken) ?? (isPerfect(marks) ? { from: then, to: AS_THE_PAPER } : null);
  const found = move === null ? shown : shown.map((one) => sinceThen(one, move));
  const about: ClauseAbout = {
    clause: { ...clause, marks },
    said,
    own,
    isRate,
    isExact,
    found,
    known: new Map(),
  };
  const claims = found.flatMap((one) => claimOf(subjects, one, about, here) ?? []);
  if (isCause(clause, here)) return claims;
  const ownTime = isOfThen ? IN_DOUBT : onlyPeriod(withoutReach(withRuns(marks)));
  passOn(subjects, { marks, inBrackets, said, own, isRate, found, ownTime }, here);
  return claims;
}

/** Words that make their figure a rate: “at 66 the rate of children in care is …”, “per 10,000”. */
export function saysRate(marks: readonly SentenceMark[]): boolean {
  return marks.some((mark) => mark.is === "cue" && (mark.cue === "rate" || mark.cue === "per"));
}

/** Where a rate was spoken of, no row counts as having had its number said. */
const NO_ROWS: ReadonlySet<KnownRow> = new Set();

/** A figure goes on with “to” and a thing. */
function goesOnTo(marks: readonly SentenceMark[], at: number): boolean {
  const [figure, to, next, behind] = marks.slice(at);
  const thing = next?.is === "plain" && next.stem.length <= ARTICLE ? behind : next;
  return figure?.is === "figure" && to?.is === "cue" && to.cue === "to" && thing?.is === "concept";
}
const ARTICLE = "an".length;
/** What counts how many of one thing became another. */
const PASSED_ON = "conversion";

/** Tells a plain number from a rate: “387, a rate of 59” are two values of two units. */
function kindWith(isRate: boolean): (quoted: Quoted) => string {
  return ({ unit }) => (unit === "plain" && isRate ? "rate" : unit);
}

/** One figure or statement of a clause: the row that it is about, then what it says of it, then whether that is so. */
function claimOf(subjects: Subjects, first: FoundReading, about: ClauseAbout, here: Here): ReadClaim | null {
  const { own, isRate, clause } = about;
  const { heard, spoken, assumed } = here;
  const inset = own.size === 0 ? partOfShare(first, clause, spoken.rows) : [];
  const moved = asTheChange(first, about, spoken) ?? ofTheValue(inset[0] ?? first, about, spoken);
  const read = moved.read;
  const subject =
    moved.subject ??
    subjectFor(subjects, read.reading, {
      own,
      known: about.known,
      isRate,
      ...nounIn(clause.marks),
      heard,
      spoken,
      assumed,
    });
  if ("doubt" in subject) return ofNoRow(subjects, read, { doubt: subject.doubt, own, spoken });
  const averaged = asAverage(read, subject.known, { at: spoken.at, marks: clause.marks });
  const one = ofTheNumber(averaged, subject.known);
  const before = { isOfFigure: spoken.units.size > 0, isAgain: isSaidAgain(one, subject, isRate, spoken) };
  rememberSaid(one, subject, about, spoken);
  // “Four social workers had left” is no rate of those who left care.
  if (
    isOfNoShare(one, subject.known, clause.marks) ||
    isOfNoCount(one, subject.known) ||
    isOfOtherThings(one, subject.known, { marks: clause.marks, all: subjects.known })
  )
    return undecided(one, "more");
  if (isOfSomeCounted(one, subject.known, clause.marks)) return ofAPart(one, spoken);
  const bare = { own, isRate, rows: subject.known, marks: clause.marks };
  if (isBareOfARate(one, { ...bare, topic: spoken.topic, counted: spoken.counted }))
    return undecided(one, "more");
  const counted = inDoubtSince(
    asCount(one, subject.known, {
      marks: clause.marks,
      counted: isRate || spoken.units.has("rate") ? NO_ROWS : spoken.counted,
    }),
    spoken,
  );
  if (isAnotherPart(counted, subject, about, spoken)) return ofAPart(one, spoken);
  if (counted.reading.kind === "numerator") for (const row of subject.known) spoken.counted.add(row);
  const how = howFound(subjects, { one, counted, ...before }, about, here);
  const toDate = toDateOf(counted, subject.known, clause.marks);
  const readings =
    inset.length > 0
      ? inset
      : toDate.length > 0
        ? toDate
        : [counted, ...(isRate ? [] : partOfRate(counted, subject.known)), ...orElseOf(counted)];
  const isOfTheLate =
    subject.known.every(({ concepts }) => concepts.has(COUNTS_IN_TIME)) &&
    saysTookLonger(here.parts.clauses, here.place, here.parts.sentence);
  const claim = likeliest(
    readings.map((reading) => decided(isOfTheLate ? ofTheLate(reading) : reading, subject, how)),
  );
  rememberDecided(claim, one, subject, isRate, spoken);
  // “In the MASH it is 22%, down from 30%”: what goes on with it is of those as well.
  const isOpenValue = claim.kind === "value" && claim.verdict === "cannot tell";
  if (isOpenValue && (claim.denial !== null || (before.isAgain && clause.inBrackets))) lose(spoken);
  if (claim.verdict !== "disagrees") return claim;
  return assumed === null && isOfSomeAlone({ subjects, known: subject.known }, counted, about, here)
    ? leftOpen(claim, OF_A_PART)
    : unlessARival(claim, counted, { subjects, subject, about, here });
}

/**
 * A claim for which no row was found; `null` where it is of something else altogether, “partnership working improved”. Figures
 * that follow without a name are then about something outside the scorecard too (`isLost`).
 */
function ofNoRow(
  subjects: Subjects,
  one: FoundReading,
  of: {
    readonly doubt: Parameters<typeof undecided>[1];
    readonly own: ReadonlySet<string>;
    readonly spoken: SpokenSoFar;
  },
): ReadClaim | null {
  const { doubt, own, spoken } = of;
  // “Within 45 days” is no figure, where no measure in days is spoken of.
  if ("quoted" in one.reading && one.reading.quoted.time !== undefined) return null;
  if (isFigure(one.reading) && (own.size > 0 || spoken.rows.length === 0)) lose(spoken);
  // “Placement stability improved: 17% had three placements” is agreed with only where both are.
  const isOfOurs = own.size === 0 || isKnownIn(subjects, own);
  return isFigure(one.reading) || isOfOurs || doubt === "count" || doubt === "mean"
    ? undecided(one, doubt)
    : null;
}

/** Of some whom no row counts. */
function ofAPart(one: FoundReading, spoken: SpokenSoFar): ReadClaim {
  lose(spoken);
  return undecided(one, "more");
}

/** What follows goes on with a figure that is of no row. */
function lose(spoken: SpokenSoFar): void {
  spoken.isLost = true;
  spoken.rows = [];
  spoken.value = null;
}

/** A value of now in a unit; `null` for any other reading. */
function unitOfNow({ reading, earlier }: FoundReading, isRate: boolean): string | null {
  const isNow = reading.kind === "value" && reading.at.kind === "paper" && earlier !== true;
  return isNow ? kindWith(isRate)(reading.quoted) : null;
}

/** A second value of now, in one unit and of one row: at least one of them is not what it looks like. */
function isSaidAgain(
  one: FoundReading,
  { known }: AboutRows,
  isRate: boolean,
  { valued }: SpokenSoFar,
): boolean {
  const unit = unitOfNow(one, isRate);
  return unit !== null && known.some((row) => valued.some((own) => own.row === row && own.unit === unit));
}

/** The rows, units and times that what follows in the sentence goes on with. */
function rememberSaid(
  one: FoundReading,
  { known }: AboutRows,
  { isRate, clause }: ClauseAbout,
  spoken: SpokenSoFar,
): void {
  if (isFigure(one.reading)) spoken.rows = known;
  if (isFigure(one.reading)) spoken.isOfMean = one.reading.kind === "mean";
  if (one.reading.kind === "value") {
    spoken.units.add(kindWith(isRate)(one.reading.quoted));
    if (one.earlier !== true && !clause.inBrackets) spoken.at = one.reading.at;
    const value = { rows: known, unit: kindWith(isRate)(one.reading.quoted), at: one.reading.at };
    if (!clause.inBrackets) spoken.values.push(value);
    if (one.earlier === true && !isBefore(one.reading.at)) spoken.came = one.reading.at;
  }
  // “26 of the 33 that were due in January, or 79%”: their share is of then.
  if (isPart(one) && "at" in one.reading && !clause.inBrackets) spoken.at = one.reading.at;
}

/** What a judged claim adds for the rest of the sentence: which rows have had their value, and which of several was meant. */
function rememberDecided(
  claim: ReadClaim,
  one: FoundReading,
  subject: AboutRows,
  isRate: boolean,
  spoken: SpokenSoFar,
): void {
  const unit = unitOfNow(one, isRate);
  if (unit !== null && claim.kind === "value" && claim.hedge === null)
    spoken.valued.push(...subject.known.map((row) => ({ row, unit })));
  if (isFigure(one.reading)) spoken.rows = rowsBehind(subject, claim) ?? spoken.rows;
  if (isFigure(one.reading))
    spoken.change = claim.verdict === "agrees" ? changeOfNumbers(one.reading, spoken.rows) : null;
  if (isValueOfNow(one)) spoken.value = { rows: spoken.rows, part: partOf(claim) };
  if (claim.verdict === "agrees" && claim.figure !== null) spoken.agreed++;
}

/** Of rows that may be meant, the sentence goes on with the one that agreed. */
function rowsBehind(
  { known, others = [] }: AboutRows,
  { measure, verdict }: PaperClaim,
): readonly KnownRow[] | null {
  const among = verdict === "agrees" ? [...known, ...others] : others;
  const meant = among.filter(({ judgement }) => judgement.measure === measure);
  return meant.length > 0 ? meant : null;
}
