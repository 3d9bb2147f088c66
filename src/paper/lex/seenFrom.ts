import type { Cue } from "../../words/paper/cues";
import type { NamedPeriod, PeriodMark, Relative, SentenceMark } from "./mark";

/** Times that are so far before another. */
const STEPS_BACK: ReadonlySet<Relative> = new Set<Relative>([
  "month before",
  "quarter before",
  "year before",
]);
/** Of these, “last month”, “a year ago” and “on the year” are seen from now; “the month before” from what is spoken of. */
const OF_NOW = /\b(?:last|this|ago|on)\b/i;
const NAMED: ReadonlySet<NamedPeriod["kind"]> = new Set<NamedPeriod["kind"]>([
  "period",
  "month",
  "quarter",
  "same in",
]);
/** They lead to a time with which something is compared; so does what ends with “than” or “on”: “more than in December”. */
const COMPARES: ReadonlySet<Cue> = new Set<Cue>(["since", "compared", "from", "between"]);
const COMPARES_IN_WORDS = /\b(?:than|on)$/i;

/**
 * Tells from which time a step back is seen: “in November it was 23%, up from 22% the month before” speaks of October, in a
 * paper of March as well. Where the time stands behind it or in a sentence before, or the words are “last month”, it may be
 * seen from now all the same. `spokenOf` is the time that the paragraph has named before.
 */
export function withStepsSeen(
  marks: readonly SentenceMark[],
  sentence: string,
  spokenOf: NamedPeriod | null,
): readonly SentenceMark[] {
  const [first] = marks.filter(
    (mark, at): mark is PeriodMark => isNamed(mark) && !isCompared(marks, at, sentence),
  );
  return marks.map((mark): SentenceMark => {
    if (!isStepBack(mark) || mark.named.kind !== "relative") return mark;
    const of = first?.named ?? spokenOf;
    if (of === null) return mark;
    const isBefore = first !== undefined && first.start < mark.start;
    const mayBeOfNow = !isBefore || OF_NOW.test(sentence.slice(mark.start, mark.end));
    const named: NamedPeriod = { ...mark.named, of, ...(mayBeOfNow ? { mayBeOfNow } : {}) };
    return { is: "period", named, start: mark.start, end: mark.end };
  });
}

/** “The month before”, “on the year”. */
export function isStepBack(mark: SentenceMark | undefined): mark is PeriodMark {
  return mark?.is === "period" && mark.named.kind === "relative" && STEPS_BACK.has(mark.named.to);
}

/** The last month, quarter or year that is named by itself; `null` for none. */
export function lastNamed(marks: readonly SentenceMark[]): NamedPeriod | null {
  return marks.filter(isNamed).at(-1)?.named ?? null;
}

function isNamed(mark: SentenceMark): mark is PeriodMark {
  return mark.is === "period" && NAMED.has(mark.named.kind);
}

/** “Since September”, “more than in December”: the time is that of what it is compared with. */
function isCompared(marks: readonly SentenceMark[], at: number, sentence: string): boolean {
  const before = marks.slice(0, at).reverse();
  const end = before.findIndex(({ is }) => is !== "cue" && is !== "plain");
  return before
    .slice(0, end < 0 ? undefined : end)
    .some(
      (mark) =>
        (mark.is === "cue" && COMPARES.has(mark.cue)) ||
        COMPARES_IN_WORDS.test(sentence.slice(mark.start, mark.end)),
    );
}
