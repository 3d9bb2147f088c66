import type { ClaimReading, FoundReading, MeasurePart, PaperClaim } from "../claim";
import type { ClauseAbout } from "../heardHere";
import type { SpokenSoFar } from "../spoken";
import type { FoundRows } from "./findSubject";
import type { KnownRow } from "./knownRow";

/** A movement, and what it is of where a value tells. */
interface MovedReading {
  readonly read: FoundReading;
  readonly subject?: FoundRows | { readonly doubt: "count" | "mean" };
}

/**
 * “Referrals rose to 387”: what has moved is what its part gives the value of, or the part before where it names nothing
 * itself. Where that is the number behind a rate or a share, it is the number that rose.
 */
export function ofTheValue(
  read: FoundReading,
  { own, found, clause }: ClauseAbout,
  { value, rows, isOfMean }: SpokenSoFar,
): MovedReading {
  const { reading } = read;
  // “The average for the year, 426, meets the target” says nothing of the latest value.
  if (isOfMean && own.size === 0 && SAYINGS.has(reading.kind)) return { read, subject: { doubt: "mean" } };
  if (value === null || value.rows.length === 0 || !MOVES.has(reading.kind)) return { read };
  const isOfIt = own.size === 0 ? rows === value.rows : !clause.inBrackets && found.some(isValueOfNow);
  if (!isOfIt) return { read };
  const subject = { known: value.rows, concepts: own };
  if (value.part === null) return { read, subject };
  return reading.kind === "direction"
    ? { read: { ...read, reading: { ...reading, of: value.part } }, subject }
    : { read, subject: { doubt: "count" } };
}
const SAYINGS: ReadonlySet<ClaimReading["kind"]> = new Set([
  ...(["direction", "rank", "run", "comparison", "status", "gap", "change"] as const),
]);
const MOVES: ReadonlySet<ClaimReading["kind"]> = new Set(["direction", "rank", "run"]);

/** “An increase of 427 (14%)”: the bracket says the same change as a share of what it was. */
export function asTheChange(
  { reading, span }: FoundReading,
  { clause }: ClauseAbout,
  { change }: SpokenSoFar,
): MovedReading | null {
  const isAlone = clause.inBrackets && clause.marks.length === 1;
  if (!isAlone || change === null || reading.kind !== "value" || reading.quoted.unit !== "percent")
    return null;
  return {
    read: { reading: { ...change.reading, quoted: reading.quoted }, span },
    subject: { known: change.rows, concepts: NOTHING },
  };
}
const NOTHING: ReadonlySet<string> = new Set();

/** A value that the measure has, and none that it came from. */
export function isValueOfNow({ reading, earlier }: FoundReading): boolean {
  return reading.kind === "value" && earlier !== true;
}

/** Which part of its row a value was taken for; `null` for the row's own value. */
export function partOf({ kind }: PaperClaim): MeasurePart | null {
  return kind === "numerator" || kind === "denominator" ? kind : null;
}

/** A change in the numbers of what is counted. */
export function changeOfNumbers(reading: ClaimReading, rows: readonly KnownRow[]): SpokenSoFar["change"] {
  const isOfShare = rows.some(({ judgement }) => judgement.measure.unit === "percent");
  const isOfNumbers = reading.kind === "change" && reading.quoted.unit === "plain" && !isOfShare;
  return isOfNumbers ? { reading, rows } : null;
}
