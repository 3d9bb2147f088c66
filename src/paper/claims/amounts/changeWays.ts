import type { Cue } from "../../../words/paper/cues";
import type { Way, When } from "../../claim";
import type { NamedPeriod, SentenceMark, Relative } from "../../lex/mark";
import { ranksBy } from "../statusAndRank";
import { AS_THE_PAPER, IN_DOUBT } from "../when";

/** The way that a cue names. */
export function wayOf(cue: Cue | null): Way | null {
  return cue === "up" || cue === "down" || cue === "better" || cue === "worse" || cue === "level"
    ? cue
    : null;
}

/**
 * Between which times a change is said to have been. “Rose 3 points to 24% since March”: from March to the time of the
 * value. Where no earlier time is named, from the value before. A period counts as the start only behind a word that leads to one
 * (“since”, “from”, “than”); any other is the time of the value itself.
 */
export function span(marks: readonly SentenceMark[], to: When): { from: When; to: When } {
  const peak = sinceItsPeak(marks);
  if (peak !== null) return { from: peak, to: isSame(to, peak) ? AS_THE_PAPER : to };
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at];
    if (mark?.is !== "period") continue;
    const before = mark.named.kind === "relative" ? BEFORE[mark.named.to] : undefined;
    if (before !== undefined)
      return { from: { kind: "relative", to: before }, to: isSame(to, mark.named) ? AS_THE_PAPER : to };
    if (mark.named.kind === "relative" && BACK.has(mark.named.to))
      return { from: mark.named, to: isSame(to, mark.named) ? AS_THE_PAPER : to };
    if (isStart(marks, at))
      return { from: mark.named, to: endOf(marks, at, isSame(to, mark.named) ? AS_THE_PAPER : to) };
  }
  return { from: { kind: "relative", to: "before" }, to };
}

/** “Since its peak in May”, “since its low of 92.4% in Q3”: since that time, which may not be named; `null` for no peak. */
function sinceItsPeak(marks: readonly SentenceMark[]): When | null {
  const since = marks.findIndex((mark) => mark.is === "cue" && mark.cue === "since");
  const behind = since < 0 ? [] : marks.slice(since + 1);
  const peak = behind.find(({ is }) => is !== "plain");
  const isRank = peak?.is === "cue" && ranksBy(peak.cue);
  if (!isRank && peak?.is !== "figure") return null;
  const named = behind.find(({ is }) => is === "period");
  return named?.is === "period" ? named.named : isRank ? IN_DOUBT : null;
}

const SAYS_NOTHING = new Set<Cue>(["nothing", "number", "rate"]);

/** A word leads to this period as to a start: “since”, “from”, “than”, “on”. */
function isStart(marks: readonly SentenceMark[], at: number): boolean {
  // “Compared with the number at the end of” says no more than “compared with”.
  const ahead = marks.slice(0, at).filter((one) => !(one.is === "cue" && SAYS_NOTHING.has(one.cue)));
  const lead = [...ahead].reverse().find((one) => one.is === "cue" || one.is === "figure");
  // “Eight down on their Q4 peak”.
  const word = ahead.filter((one) => !(one.is === "plain" && WHOSE.has(one.stem))).at(-1);
  const isOn =
    word?.is === "plain" &&
    word.stem === "on" &&
    marks.some(
      (one) =>
        (one.is === "cue" && wayOf(one.cue) !== null) ||
        (one.is === "figure" && one.quoted.unit === "points"),
    );
  // “Below tolerance for the first time since October” says nothing of October's figure.
  const words = ahead.slice(-2);
  if (words.some((one) => one.is === "cue" && one.cue === "first time")) return false;
  const isThan = words.some((one) => one.is === "plain" && one.stem === "than");
  return isOn || isThan || (lead?.is === "cue" && FROM.has(lead.cue));
}

/**
 * “Rose from September to October”, “more in October than in September”: until the other time that the clause names before, or behind
 * “to”, where the time of its value is not told otherwise; of several nobody knows which.
 */
function endOf(marks: readonly SentenceMark[], from: number, to: When): When {
  if (to.kind !== "paper") return to;
  const [other, ...more] = marks.flatMap((mark, at) => {
    const lead = marks[at - 1];
    const isEnd = at < from ? !isStart(marks, at) : lead?.is === "cue" && lead.cue === "to" && at > from;
    return mark.is === "period" && isEnd && !isBackIn(mark.named) ? [mark.named] : [];
  });
  return more.length > 0 ? IN_DOUBT : (other ?? to);
}

/** Relative times that can only be a start. */
function isBackIn(named: NamedPeriod): boolean {
  return named.kind === "relative" && (BACK.has(named.to) || BEFORE[named.to] !== undefined);
}

const WHOSE = new Set(["the", "its", "their", "our"]);
/** What has changed in a span has done so since the one before it. */
const BEFORE: Readonly<Partial<Record<Relative, Relative>>> = {
  "this month": "month before",
  "this quarter": "quarter before",
  "past year": "year before",
};
/** Relative times that can only be the start of a change: “up on last year”. */
const BACK = new Set(["month before", "quarter before", "year before", "before"]);
/** Words behind which a period is the start of a change. */
const FROM = new Set<Cue>([
  "from",
  "since",
  "compared",
  "above",
  "below",
  "better than",
  "worse than",
  "level",
]);

function isSame(one: When, other: When): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
