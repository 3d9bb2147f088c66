// Times that a sentence names elsewhere: “over the same period”, and “last year” before all the rest.

import { anyOf } from "../../words/anyOf";
import { SAME_PERIODS } from "../../words/paper/samePeriods";
import type { SentenceMark } from "./mark";

/** “Rose between August and January; referrals rose by 39 over the same period”: the time that was named before it. */
export function withSamePeriod(marks: readonly SentenceMark[], sentence: string): readonly SentenceMark[] {
  const said = SAME_PERIOD.exec(sentence);
  if (said === null) return marks;
  const [from, to] = [said.index, said.index + said[0].length];
  const before = marks.filter(({ end }) => end <= from);
  const behind = marks.filter(({ start }) => start >= to);
  const time = onlyTime(before);
  if (time === null || behind.length + before.length === marks.length) return marks;
  const [only, ...more] = time;
  // “A year ago it was 182; it has dropped to 148 over the same period”: since then.
  const isSinceThen = more.length === 0 && only !== undefined && isOnePast(only) && OVER.test(said[0]);
  const since: SentenceMark[] = isSinceThen ? [{ is: "cue", cue: "since", start: from, end: from }] : [];
  return [...before, ...since, ...time.map((mark) => ({ ...mark, start: from, end: to })), ...behind];
}
const OVER = /^over\b/i;

/** “A year ago”: one time before the paper's, and no span up to it. */
function isOnePast(mark: SentenceMark): boolean {
  return mark.is === "period" && mark.named.kind === "relative" && ONE_BEFORE.has(mark.named.to);
}
const ONE_BEFORE: ReadonlySet<string> = new Set(["month before", "quarter before", "year before"]);
const SAME_PERIOD = anyOf(SAME_PERIODS);

/** The one time of these words, with what leads to it; `null` where they name none, or several. */
function onlyTime(marks: readonly SentenceMark[]): readonly SentenceMark[] | null {
  const at = marks.findIndex(({ is }) => is === "period");
  const lead = marks[at - 1];
  const isLed = lead?.is === "cue" && LEADS.has(lead.cue);
  const [first, join, last] = marks.slice(at);
  const isSpan = isLed && lead.cue !== "since" && join?.is === "cue" && last?.is === "period";
  const end = isSpan ? at + SPAN_LENGTH : at + 1;
  if (first === undefined || marks.slice(end).some(({ is }) => is === "period")) return null;
  return marks.slice(isLed ? at - 1 : at, end);
}
const LEADS: ReadonlySet<string> = new Set(["between", "from", "since"]);
/** Two times, and what joins them. */
const SPAN_LENGTH = 3;

/**
 * “Last year there were 1,022 referrals between November and January”: of which November and which January nobody knows, the year
 * may be one of the calendar or a financial one.
 */
export function underLastYear(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  const [first] = marks;
  const isLed =
    first?.is === "period" &&
    first.named.kind === "relative" &&
    LAST_YEARS.has(first.named.to) &&
    first.named.isExact !== true;
  return isLed
    ? marks.map((mark) =>
        mark.is === "period" && (mark.named.kind === "month" || mark.named.kind === "quarter")
          ? { ...mark, named: { kind: "unknown" } }
          : mark,
      )
    : marks;
}
const LAST_YEARS: ReadonlySet<string> = new Set(["year before", "last outturn"]);
