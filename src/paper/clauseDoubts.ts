import type { FoundReading } from "./claim";
import { isBefore } from "./claims/sharpened";
import { wayOf } from "./claims/amounts/changeWays";
import { COMPARES } from "./claims/when";
import type { ClauseAbout, Here } from "./heardHere";
import type { SentenceMark } from "./lex/mark";
import type { KnownRow } from "./subjects/knownRow";
import { unreadNear, type Near } from "./unread";

/**
 * For a row that a claim may be about: the words near the claim that neither the row's name nor the word lists explain. Such
 * words may narrow the claim (“of boys”), so a denial beside them is not sure.
 */
export function unreadBy(
  { reading, span }: FoundReading,
  { own }: ClauseAbout,
  { heard, spoken, parts, place, assumed }: Here,
): (row: KnownRow) => readonly string[] {
  const near: Near = {
    sentence: parts.sentence,
    clauses: parts.clauses,
    at: place,
    own,
    topic: new Set([...spoken.topic, ...heard.before]),
    around: new Set([...heard.heading, ...(own.size === 0 ? heard.before : [])]),
    isAssumed: assumed !== null,
    isKnown: (row) =>
      (heard.referred ?? []).includes(row) || (own.size === 0 && (heard.around ?? []).includes(row)),
    figure: span.start,
    isMark: "quoted" in reading && MARKS.has(reading.kind),
  };
  return (row) => unreadNear(near, row);
}

/** Kinds of claim that the words beside the figure settle, whatever else the clause says. */
const MARKS: ReadonlySet<string> = new Set(["target", "tolerance", "baseline", "benchmark"]);

/** The sentence does not say since when the change was, and names other times or both ways: the change may be between those. */
export function isAmongTimes(reading: FoundReading["reading"], { parts: { clauses }, place }: Here): boolean {
  if (reading.kind !== "change" && reading.kind !== "direction") return false;
  const isPlain = isBefore(reading.from);
  // What a part behind gives a figure of is its own: “rose by 8% to 310, and was 7% higher than a year before”.
  const near = clauses.filter(
    ({ marks }, at) => at <= place || marks.every(({ is }) => is !== "figure") || isFromThen(marks),
  );
  const others = near
    .flatMap(({ marks }) => marks.flatMap((mark) => (mark.is === "period" ? [mark.named] : [])))
    .filter(
      (time) =>
        JSON.stringify(time) !== JSON.stringify(reading.to) &&
        !(time.kind === "relative" && (time.to === "now" || time.to === "this month")),
    );
  // “Rose by 427 in Q3, having fallen by 325 in Q2” says of each how far it went.
  const timed = clauses.filter(
    (clause) => !near.includes(clause) && clause.marks.some(({ is }) => is === "period"),
  );
  const ways = new Set(
    clauses
      .filter((clause) => !timed.includes(clause))
      .flatMap(({ marks }) => marks.flatMap((mark) => (mark.is === "cue" ? (wayOf(mark.cue) ?? []) : []))),
  );
  return isPlain && (others.length > 0 || (ways.has("up") && ways.has("down")));
}

/** “…, from 33% in June 2023 to 25% now”. */
function isFromThen([first]: readonly SentenceMark[]): boolean {
  return first?.is === "cue" && COMPARES.has(first.cue);
}

/** “Has fallen every month” is said of all that is shown only where nothing names another time. */
export function asFarAsShown(one: FoundReading, { parts, heard }: Here): FoundReading {
  const { reading } = one;
  if (reading.kind !== "run" || reading.over.kind !== "shown") return one;
  const isTimed = parts.marks.some(({ is }) => is === "period") || (heard.spokenOf ?? null) !== null;
  return isTimed ? one : { ...one, reading: { ...reading, over: { ...reading.over, isSaid: true } } };
}
