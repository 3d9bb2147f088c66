// “Of them”, “of whom”: a figure of a part of those who were spoken of is held against a row only where all that is said of the
// part, and no more, is the row's name, and those whom it is a part of are all that the scorecard counts.

import type { FoundReading } from "../claim";
import type { ClauseAbout, Here } from "../heardHere";
import type { SentenceMark } from "../lex/mark";
import type { Heard, SpokenSoFar } from "../spoken";
import { figuresOfRow } from "../subjects/figuresOfRow";
import { isNamedBy, isWiderOf, type KnownRow, type Subjects } from "../subjects/knownRow";
import { isAge } from "../claims/readClause";

/** What “of whom” and “of these” are: those of the sentence so far, else of the one before. */
export function wholeOf(
  marks: readonly SentenceMark[],
  { topic }: SpokenSoFar,
  { before }: Heard,
): ReadonlySet<string> {
  return topic.size === 0 && marks.some(isSubset) ? before : topic;
}

/** “454 on a plan, of whom 425 had been visited in time”: all that is said, and nothing more, is the name of a row. */
export function isOneOf(subjects: Subjects, said: ReadonlySet<string>): boolean {
  return subjects
    .rowsWith(said)
    .some((row) => isNamedBy(row.concepts, said) && [...said].every(isOfRow(row)));
}

function isOfRow(row: KnownRow): (concept: string) => boolean {
  return (concept) => row.concepts.has(concept) || row.section.has(concept) || isWiderOf(row, concept);
}

/** It speaks of some, and nothing tells that the whole is the scorecard's: of those it is not denied. */
export function isOfSomeAlone(
  subjects: Subjects,
  { reading }: FoundReading,
  about: ClauseAbout,
  here: Here,
): boolean {
  const { marks } = about.clause;
  const isOfSome = marks.some(isSubset) && !marks.some(isAge);
  if (!isOfSome || here.spoken.agreed > 0) return false;
  if (!isOfAllBefore(about, here)) return true;
  // “371 of these became referrals” may be the number of referrals.
  return (
    reading.kind === "numerator" &&
    subjects
      .rowsWith(about.own)
      .some((row) => row.judgement.measure.unit === "count" && figuresOfRow(row).has(reading.quoted.number))
  );
}

/** “There were 715 children in care. 48 of them are unaccompanied”: of all that a row of the sentence before counts. */
function isOfAllBefore({ clause, isExact }: ClauseAbout, { heard, spoken }: Here): boolean {
  const whole = wholeOf(clause.marks, spoken, heard);
  const isCounted = ({ concepts, judgement }: KnownRow): boolean =>
    judgement.measure.unit !== "percent" && concepts.size === whole.size && isNamedBy(concepts, whole);
  return isExact && whole === heard.before && (heard.last ?? []).some(isCounted);
}

function isSubset(mark: SentenceMark): boolean {
  return mark.is === "cue" && mark.cue === "subset";
}
