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
  /** Its part names nothing that is counted and speaks of some, of teams or of others. */
  readonly isOfAPart: boolean;
  /** The sentence gives figures in turn: “93% and 85% respectively”. */
  readonly isInTurn: boolean;
  /** A change of no named time, in a sentence that names other times. */
  readonly isAmongTimes: boolean;
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
  isOfAPart: false,
  isInTurn: false,
  isAmongTimes: false,
  isDated: false,
  isRate: true,
  isNamedWholly: () => true,
  unread: () => [],
};

interface HowRead extends Omit<HowFound, "unread" | "isNamedWholly" | "isDated"> {
  readonly unread: readonly string[];
  /** It names its time, and its figure is the row's of another. */
  readonly isMisdated: boolean;
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
export function unsure(
  reading: ClaimReading,
  {
    isNamed,
    isBare,
    isAgain,
    isBesideMark,
    isOfAPart,
    isInTurn,
    isAmongTimes,
    isMisdated,
    isRate,
    unread,
    says,
    scorecard,
    unit,
  }: HowRead,
): ReadingDoubt | null {
  if (unread.length > 0) return ofWhom(NOT_READ(unread));
  const isPart = reading.kind === "numerator" || reading.kind === "denominator";
  if ((isPart && !isNamed) || ((isPart || reading.kind === "value") && isBare && !isMisdated))
    return ofWhom(OF_OTHERS);
  const isOfNow = (reading.kind === "value" || isPart) && reading.at.kind === "paper";
  if (isOfNow && !isPart && isAgain) return only(AGAIN);
  if (reading.kind === "value" && isBesideMark) return ofWhom(BESIDE);
  if (!isMisdated && isFar(says, scorecard, unit)) return ofWhom(FAR_OFF);
  if ((reading.kind === "value" || isPart) && isInTurn) return only(IN_TURN);
  if ((reading.kind === "value" || isPart) && isOfAPart) return ofWhom(OF_SOME);
  if (isAmongTimes) return only(SINCE_WHEN);
  // “So the number of children in care fell by two” is not said of their rate.
  const isAmount = reading.kind === "change" || reading.kind === "gap";
  const isWhole = isAmount && reading.quoted.unit === "plain" && reading.quoted.decimals === 0;
  if (isWhole && unit === "rate" && !isRate) return only(OF_THE_COUNT);
  // “16 points to find” is no change that anybody has named.
  if (reading.kind === "change" && reading.way === null && isUnsaid(reading)) return only(OF_WHAT);
  const isLong = says !== null && scorecard !== null && says >= scorecard * MONTHS_TOGETHER;
  const isCounted = (unit === "count" && reading.kind === "value") || (isPart && isOfNow);
  if (isCounted && isLong && !isMisdated) return ofWhom(LONGER);
  const isMove = reading.kind === "direction" || reading.kind === "change" || reading.kind === "comparison";
  return isMove && !isNamed ? only(NOT_NAMED) : null;
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

function isFar(says: number | null, scorecard: number | null, unit: Unit | null): boolean {
  if (says === null || scorecard === null) return false;
  if (unit === "percent" && Math.abs(says) <= 1) return Math.abs(says - scorecard) > FAR_POINTS;
  const [low, high] = [Math.min(says, scorecard), Math.max(says, scorecard)];
  return high >= SMALL_NUMBER && high > low * FAR_TIMES;
}

/** It does not say since when. */
function isUnsaid({ from }: Extract<ClaimReading, { kind: "change" }>): boolean {
  return from.kind === "relative" && from.to === "before";
}

/** Put before what would deny a claim, where the row that it was taken for may be another: nothing is denied then. */
export const UNSURE = "Of what it is cannot be told for certain.";
const NOT_READ = (words: readonly string[]): string =>
  `It says ${words.map((word) => `“${word}”`).join(", ")}, which may make its figure one of something else.`;
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
