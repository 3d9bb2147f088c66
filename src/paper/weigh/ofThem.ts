// “Of them”, “of whom”: a figure of a part of those who were spoken of is held against a row only where all that is said of the
// part, and no more, is the row's name, and those whom it is a part of are all that the scorecard counts.

import { workingOfMeasure } from "../../judge/workingOfMeasure";
import { figureIn } from "../../model/inFact";
import type { FoundReading } from "../claim";
import type { ClauseAbout, Here } from "../heardHere";
import type { SentenceMark } from "../lex/mark";
import type { Heard, SpokenSoFar } from "../spoken";
import { figuresOfRow } from "../subjects/figuresOfRow";
import { isNamedBy, type KnownRow, type Subjects } from "../subjects/knownRow";
import { isWiderOf } from "../subjects/widerWords";
import { isAge } from "../claims/readClause";

/** What “of whom” and “of these” are: those of the sentence so far, else of the one before. */
export function wholeOf(
  marks: readonly SentenceMark[],
  { topic }: SpokenSoFar,
  { before }: Heard,
): ReadonlySet<string> {
  return topic.size === 0 && marks.some(isSubset) ? before : topic;
}

/**
 * “454 on a plan, of whom 425 had been visited in time”: all that is said, and nothing more, is the name of a row. Or what is said of
 * the part is one, of the kind that a row of the sentence before counts: “866 referrals were accepted. 168 of these were re-referrals”.
 */
export function isOneOf(
  subjects: Subjects,
  own: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  heard: Heard,
): boolean {
  const isName = (said: ReadonlySet<string>, isOf: (row: KnownRow) => boolean): boolean =>
    subjects
      .rowsWith(said)
      .some((row) => isNamedBy(row.concepts, said) && [...said].every(isOfRow(row)) && isOf(row));
  // “Of these 196 were …” says of them nothing, and the whole is no part of itself.
  const saysMore = [...own].some((concept) => !whole.has(concept));
  const isOfKind = ({ concepts }: KnownRow): boolean => [...whole].some((concept) => concepts.has(concept));
  return (
    (saysMore && isName(new Set([...own, ...whole]), () => true)) ||
    (whole === heard.before && countsAll(whole, heard) && isName(own, isOfKind))
  );
}

/** “141 care leavers aged 18 to 21. 56% of them are in work”: of as many the row with that name is a share. */
export function isShareOfAll(
  { rowsWith }: Subjects,
  own: ReadonlySet<string>,
  { marks, whole, heard }: { marks: readonly SentenceMark[]; whole: ReadonlySet<string>; heard: Heard },
): boolean {
  const isShare = marks.some((mark) => mark.is === "figure" && mark.quoted.unit === "percent");
  if (!isShare || whole !== heard.before || !countsAll(whole, heard)) return false;
  const said = new Set([...own, ...whole]);
  return rowsWith(own).some(
    (row) =>
      row.judgement.measure.unit === "percent" &&
      isNamedBy(row.concepts, said) &&
      [...own].every(isOfRow(row)) &&
      wholeNumberOf(row) !== null &&
      isOfThoseCounted(row, heard),
  );
}

function isOfRow(row: KnownRow): (concept: string) => boolean {
  return (concept) =>
    row.concepts.has(concept) ||
    row.section.has(concept) ||
    row.lengths.has(concept) ||
    isWiderOf(row, concept);
}

/** It speaks of some, and nothing tells that the whole is the scorecard's: of those it is not denied. */
export function isOfSomeAlone(
  { subjects, known }: { subjects: Subjects; known: readonly KnownRow[] },
  { reading }: FoundReading,
  about: ClauseAbout,
  here: Here,
): boolean {
  const { marks } = about.clause;
  const isOfSome = marks.some(isSubset) && !marks.some(isAge);
  if (!isOfSome || here.spoken.agreed > 0) return false;
  if (!isOfAllBefore(about, here) || !known.every((row) => isOfThoseCounted(row, here.heard))) return true;
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
  return isExact && whole === heard.before && countsAll(whole, heard);
}

/**
 * “243 children are on plans. Six of them had one before”, where the row counts six of the 63 that began, is of others. A rate is
 * of the number that it was worked out from: “472 were assessed, a rate of 386. 78% of these were in time”.
 */
function isOfThoseCounted(row: KnownRow, { last = [] }: Heard): boolean {
  const of = wholeNumberOf(row);
  return (
    of === null ||
    last.some(
      ({ judgement: { latest, measure } }) =>
        figureIn(latest)?.number === of ||
        (measure.unit === "rate" && workingOfMeasure(measure)?.numerator === of),
    )
  );
}

/** Of how many a row is a share. */
function wholeNumberOf({ judgement: { measure } }: KnownRow): number | null {
  return figureIn(measure.denominator)?.number ?? workingOfMeasure(measure)?.denominator ?? null;
}

function countsAll(whole: ReadonlySet<string>, { last = [] }: Heard): boolean {
  return last.some(
    ({ concepts, judgement }) =>
      judgement.measure.unit !== "percent" && concepts.size === whole.size && isNamedBy(concepts, whole),
  );
}

function isSubset(mark: SentenceMark): boolean {
  return mark.is === "cue" && mark.cue === "subset";
}
