import type { ClaimReading } from "../claim";

/** What is known of how a reading was found. */
export interface HowRead {
  /** Its own part of the sentence names the measure, or a figure of it stands in the sentence. */
  readonly isNamed: boolean;
  /** It is a plain number in a sentence that names nothing of a scorecard itself. */
  readonly isBare: boolean;
  /** What the claim says, and the scorecard's figure. */
  readonly says: number | null;
  readonly scorecard: number | null;
  readonly isCount: boolean;
}

/** A count so many times as high may be of several months. */
const MONTHS_TOGETHER = 1.8;

/** Why a figure that the scorecard does not have may be right all the same; `null` where the reading is certain. */
export function unsure(
  reading: ClaimReading,
  { isNamed, isBare, says, scorecard, isCount }: HowRead,
): string | null {
  const isPart = reading.kind === "numerator" || reading.kind === "denominator";
  if ((isPart && !isNamed) || ((isPart || reading.kind === "value") && isBare)) return OF_OTHERS;
  const isOfNow = (reading.kind === "value" || isPart) && reading.at.kind === "paper";
  const isLong = says !== null && scorecard !== null && says >= scorecard * MONTHS_TOGETHER;
  if (isOfNow && (isCount || isPart) && isLong) return LONGER;
  const isMove = reading.kind === "direction" || reading.kind === "change" || reading.kind === "comparison";
  return isMove && !isNamed ? NOT_NAMED : null;
}

const OF_OTHERS = "Whom it counts is not said; the scorecard has another number.";
const LONGER = "It may be of several months; it would need the time to be named.";
const NOT_NAMED = "It does not name what changed.";
