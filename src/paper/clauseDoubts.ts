import type { FoundReading } from "./claim";
import { isBefore } from "./claims/sharpened";
import { COMPARES } from "./claims/when";
import type { ClauseAbout, Here } from "./heardHere";
import type { SentenceMark } from "./lex/mark";
import type { KnownRow } from "./subjects/knownRow";
import { unreadNear, type Near } from "./unread";

/** What of the words near a claim is not understood, were it about a row. */
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

/** What the words beside a figure say it is, so that no other word is needed. */
const MARKS: ReadonlySet<string> = new Set(["target", "tolerance", "baseline", "benchmark"]);

/** A change of which the sentence does not say since when, and that names other times or ways. */
export function isAmongTimes(
  reading: FoundReading["reading"],
  { parts: { clauses, ways }, place }: Here,
): boolean {
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
  return isPlain && (others.length > 0 || (ways.has("up") && ways.has("down")));
}

/** “…, from 33% in June 2023 to 25% now”. */
function isFromThen([first]: readonly SentenceMark[]): boolean {
  return first?.is === "cue" && COMPARES.has(first.cue);
}
