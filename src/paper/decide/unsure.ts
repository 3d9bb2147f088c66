import type { Unit } from "../../model/scorecard";
import type { ClaimReading } from "../claim";
import type { KnownRow } from "../subjects/knownRow";

/** What is known of how a reading was found. */
export interface HowFound {
  /** Its own part of the sentence names the measure, or a figure of it stands in the sentence. */
  readonly isNamed: boolean;
  /** It is a plain number in a sentence that names nothing of a scorecard itself. */
  readonly isBare: boolean;
  /** The sentence has given a value of the measure in this unit, of the paper's time, before. */
  readonly isAgain: boolean;
  /** Its part of the sentence speaks of a target or of others, and no other figure there is theirs. */
  readonly isBesideMark: boolean;
  /** Its part of the sentence is said of England, the neighbours or a region. */
  readonly isOfOthers: boolean;
  /** Its part names nothing that is counted and speaks of some, of teams or of others. */
  readonly isOfAPart: boolean;
  /** The sentence gives figures in turn: “93% and 85% respectively”. */
  readonly isInTurn: boolean;
  /** A change of no named time, in a sentence that names other times. */
  readonly isAmongTimes: boolean;
  /** Its part says what was the highest or the lowest, and of no time: “peaked at 52”. */
  readonly isRanked: boolean;
  /** Its part of the sentence names the time that it is of. */
  readonly isDated: boolean;
  /** The sentence says that its numbers are rates. */
  readonly isRate: boolean;
  /** The sentence says all of this row's name, or its reference. */
  isNamedWholly(row: KnownRow): boolean;
  /** Words beside it that are not understood, where it is about this row. */
  unread(row: KnownRow): readonly string[];
}

/** A reading that nothing makes doubtful. */
export const SURE: HowFound = {
  isNamed: true,
  isBare: false,
  isAgain: false,
  isBesideMark: false,
  isOfOthers: false,
  isOfAPart: false,
  isInTurn: false,
  isAmongTimes: false,
  isRanked: false,
  isDated: false,
  isRate: true,
  isNamedWholly: () => true,
  unread: () => [],
};

interface HowRead extends Omit<HowFound, "unread" | "isNamedWholly"> {
  /** The sentence says all of the row's name, or its reference. */
  readonly isWhole: boolean;
  readonly unread: readonly string[];
  /** It names its time, and its figure is the row's of another. */
  readonly isMisdated: boolean;
  /** The row has this very figure at some time; `isOfOtherTime`: and it tells it from others'. */
  readonly isOnceOf: boolean;
  readonly isOfOtherTime: boolean;
  /** What the claim says, and the scorecard's figure. */
  readonly says: number | null;
  readonly scorecard: number | null;
  readonly unit: Unit | null;
}

/** A count so many times as high may be of several months. */
const MONTHS_TOGETHER = 1.8;

/** Why a figure that the scorecard does not have may be right all the same. */
export interface ReadingDoubt {
  readonly says: string;
  /** It is in doubt whose figure it is; others of its share may tell. */
  readonly isOfWhom: boolean;
}

/** What makes a reading doubtful; `null` where it is certain. */
export function unsure(reading: ClaimReading, how: HowRead): ReadingDoubt | null {
  if (isCountedBack(reading, how)) return only(COUNTED_OTHERWISE);
  if (reading.kind === "value" && how.isRanked && how.isOnceOf) return only(OF_ITS_EXTREME);
  if (how.unread.length > 0) return ofWhom(NOT_READ(how.unread));
  return DOUBTS.find(([isSo]) => isSo(reading, how))?.[1] ?? null;
}

/** “Six months ago” may count the month in hand, or be said roughly. */
function isCountedBack(reading: ClaimReading, { isOfOtherTime }: HowRead): boolean {
  return reading.kind === "value" && reading.at.kind === "ago" && isOfOtherTime;
}

type Doubtful = (reading: ClaimReading, how: HowRead) => boolean;

function isPart({ kind }: ClaimReading): boolean {
  return kind === "numerator" || kind === "denominator";
}

/** A value, or what it is worked out from. */
function isCount(reading: ClaimReading): boolean {
  return reading.kind === "value" || isPart(reading);
}

function isOfOtherThings(reading: ClaimReading, { isNamed, isBare, isMisdated }: HowRead): boolean {
  return (isPart(reading) && !isNamed) || (isCount(reading) && isBare && !isMisdated);
}

function isSecondValue(reading: ClaimReading, { isAgain }: HowRead): boolean {
  return reading.kind === "value" && reading.at.kind === "paper" && isAgain;
}

/** A percentage is no number of days, and no count. */
function isOfAnotherUnit(reading: ClaimReading, { unit }: HowRead): boolean {
  return reading.kind === "value" && reading.quoted.unit === "percent" && unit !== "percent";
}

/** “So the number of children in care fell by two” is not said of their rate. */
function isOfTheCount(reading: ClaimReading, { unit, isRate }: HowRead): boolean {
  const isAmount = reading.kind === "change" || reading.kind === "gap";
  const isWhole = isAmount && reading.quoted.unit === "plain" && reading.quoted.decimals === 0;
  return isWhole && unit === "rate" && !isRate;
}

/** “16 points to find” is no change that anybody has named. */
function isChangeOfNothing(reading: ClaimReading): boolean {
  return reading.kind === "change" && reading.way === null && isUnsaid(reading);
}

function isOfSeveralMonths(reading: ClaimReading, how: HowRead): boolean {
  const { says, scorecard, unit, isMisdated, isDated } = how;
  const isLong = says !== null && scorecard !== null && says >= scorecard * MONTHS_TOGETHER;
  // “Two in June” is no total of several months, where the scorecard has one there.
  const isFewAtATime = isDated && says !== null && says < SMALL_NUMBER;
  const isOfNow = isPart(reading) && "at" in reading && reading.at.kind === "paper";
  return (
    ((unit === "count" && reading.kind === "value") || isOfNow) && isLong && !isMisdated && !isFewAtATime
  );
}

function isUnnamedMove({ kind }: ClaimReading, { isNamed }: HowRead): boolean {
  return (kind === "direction" || kind === "change" || kind === "comparison") && !isNamed;
}

function ofWhom(says: string): ReadingDoubt {
  return { says, isOfWhom: true };
}

function only(says: string): ReadingDoubt {
  return { says, isOfWhom: false };
}

/** So many points, or so many times as high or as low, a figure is surely not meant for this one. */
const FAR_POINTS = 0.5;
const FAR_TIMES = 4;
/** Numbers below this are often several times each other. */
const SMALL_NUMBER = 10;

function isFar(reading: ClaimReading, { says, scorecard, unit, isMisdated, isWhole }: HowRead): boolean {
  // “A third”, “twice the” say of what they are.
  if ("quoted" in reading && reading.quoted.unit === "relative") return false;
  if (isMisdated || says === null || scorecard === null) return false;
  // “Repeat referrals are at 99%” says whose share it is; a number may be one of many things, as its numerator is.
  if (unit === "percent" && !isPart(reading) && Math.abs(says) <= 1)
    return !isWhole && Math.abs(says - scorecard) > FAR_POINTS;
  const [low, high] = [Math.min(says, scorecard), Math.max(says, scorecard)];
  return high >= SMALL_NUMBER && high > low * FAR_TIMES;
}

/** It does not say since when. */
function isUnsaid({ from }: Extract<ClaimReading, { kind: "change" }>): boolean {
  return from.kind === "relative" && from.to === "before";
}

/** Put before what would deny a claim, where the row that it was taken for may be another: nothing is denied then. */
export const UNSURE = "Of what it is cannot be told for certain.";
const COUNTED_OTHERWISE = "It may count the months otherwise; another has this figure.";
const OF_ITS_EXTREME = "It may be of the time when it was the highest or the lowest.";
const NOT_READ = (words: readonly string[]): string =>
  `It says ${words.map((word) => `“${word}”`).join(", ")}, which may make its figure one of something else.`;
const OTHER_UNIT = "It is a percentage, and the scorecard's figure is none.";
const OF_OTHERS = "Whom it counts is not said; the scorecard has another number.";
const AGAIN = "It is a second value beside the measure's; of which time or of whom is not said.";
const BESIDE = "It may be the target's or another's figure.";
const OF_WHAT = "What it is the distance of is not said.";
const FAR_OFF = "It is so far from the scorecard's figure that it may be of something else.";
const OF_SOME = "It may be of some of them alone.";
const IN_TURN = "It gives figures in turn; which is whose cannot be told.";
const SINCE_WHEN = "It does not say since when, and names other times.";
const OF_THE_COUNT = "It may be of the number and not of the rate.";
const LONGER = "It may be of several months; it would need the time to be named.";
const NOT_NAMED = "It does not name what changed.";

/** Claims that say themselves whose figure they give, or which figures they hold against each other. */
const SAYS_WHOSE: ReadonlySet<string> = new Set([
  ...["target", "tolerance", "baseline", "benchmark", "comparison", "gap"],
]);

/** Every doubt in its order: the first that holds is said, and what makes it doubtful whose figure it is goes before the rest. */
const DOUBTS: readonly (readonly [Doubtful, ReadingDoubt])[] = [
  [isOfAnotherUnit, ofWhom(OTHER_UNIT)],
  [isOfOtherThings, ofWhom(OF_OTHERS)],
  [isSecondValue, only(AGAIN)],
  [(reading, { isOfOthers }) => isOfOthers && !SAYS_WHOSE.has(reading.kind), ofWhom(BESIDE)],
  [(reading, { isBesideMark }) => reading.kind === "value" && isBesideMark, ofWhom(BESIDE)],
  [isFar, ofWhom(FAR_OFF)],
  [(reading, { isInTurn }) => "quoted" in reading && isInTurn, only(IN_TURN)],
  [(reading, { isOfAPart }) => isCount(reading) && isOfAPart, ofWhom(OF_SOME)],
  [(_, { isAmongTimes }) => isAmongTimes, only(SINCE_WHEN)],
  [isOfTheCount, only(OF_THE_COUNT)],
  [isChangeOfNothing, only(OF_WHAT)],
  [isOfSeveralMonths, ofWhom(LONGER)],
  [isUnnamedMove, only(NOT_NAMED)],
];
