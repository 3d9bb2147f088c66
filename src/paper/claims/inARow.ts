// Finds what a clause says of several periods at once: “rose for the third month running”, “above target since May”. The
// statement of one period goes in, and comes out as a run over many. Without this “above target since May” would be
// judged of one month alone.

import type { ClaimReading, FoundReading, Reach, When } from "../claim";
import type { SentenceMark } from "../lex/mark";
import type { TimeCount } from "../lex/timeCount";
import { stemOf } from "../lex/wordsBeside";
import { wayOf } from "./amounts/changeWays";

type RunOf = Extract<ClaimReading, { kind: "run" }>["of"];

/** What is said of several periods in a row: `rose for the third month running`, `has fallen each month since July`. */
export function runsIn(marks: readonly SentenceMark[], found: readonly FoundReading[]): FoundReading[] {
  return marks.flatMap((mark, at): FoundReading[] => {
    const over = reachOf(marks, at);
    if (over === null) return [];
    const [of, ...more] = found.flatMap(({ reading }): NonNullable<RunOf>[] =>
      reading.kind === "direction" ||
      reading.kind === "comparison" ||
      reading.kind === "status" ||
      (reading.kind === "value" && (isOfSomePeriods(marks) || isOnASide(reading)))
        ? [reading]
        : [],
    );
    // Two statements in the clause leave open which of them is said of every period.
    const isOne =
      of !== undefined && more.length === 0 && !isBarSome(marks, at) && !isBesideATime(marks, of.kind);
    return [{ reading: { kind: "run", of: isOne ? of : null, over }, span: mark }];
  });
}

/** “In four of the last six months”: what is said is said of those, and not of now. */
export function isOfSomePeriods(marks: readonly SentenceMark[]): boolean {
  return marks.some((mark) => mark.is === "cue" && mark.over?.some !== undefined);
}

/** What has been so since a time, and has not moved since: “has been above target since May”, “has stayed at 98% since May”. */
export function heldSinceIn(marks: readonly SentenceMark[], found: readonly FoundReading[]): FoundReading[] {
  const at = marks.findIndex((_, from) => sinceAt(marks, from) !== null);
  const since = sinceAt(marks, at);
  const isOther = found.some(({ reading, earlier }) => {
    // “Above 95% since May” is how high it is, and nothing that it came from.
    const isHedged = reading.kind === "value" && reading.quoted.hedge !== null;
    return !HELD.has(reading.kind) || (earlier === true && !isHedged);
  });
  if (since === null || isOther || marks.some((mark) => mark.is === "cue" && mark.cue === "run")) return [];
  const held = found.flatMap(({ reading, span }): NonNullable<RunOf>[] => {
    const isHeld = reading.kind === "value" && (isShare(reading) || isStayedAt(marks, span.start));
    return reading.kind === "comparison" || reading.kind === "status" || isHeld ? [reading] : [];
  });
  const [of, ...more] = held;
  if (of === undefined) return [];
  const span = { start: marks[at]?.start ?? 0, end: marks[at + 1]?.end ?? 0 };
  return [
    { reading: { kind: "run", of: more.length === 0 ? of : null, over: { kind: "since", since } }, span },
  ];
}
/** “Since April there have been 10,406 contacts” counts all since then. */
function isShare(reading: ClaimReading): boolean {
  return reading.kind === "value" && reading.quoted.unit === "percent";
}

/** “Has stayed at 431 since August”. */
function isStayedAt(marks: readonly SentenceMark[], start: number): boolean {
  const at = marks.findIndex((mark) => mark.start === start);
  const before = marks.slice(Math.max(0, at - FROM_STAYED), at);
  return before.some((mark) => mark.is === "plain" && STAYED.has(mark.stem));
}
const STAYED = new Set("stay stayed staying remain remained remaining held stuck".split(" "));
/** Marks between such a word and its figure: “remained steady at”. */
const FROM_STAYED = 3;
/** Claims that can hold over a time; a change or a rank beside them has a “since” of its own. */
const HELD: ReadonlySet<ClaimReading["kind"]> = new Set(["value", "comparison", "status", "target"]);

/**
 * “98% of visits have been made in time since May”, “there have been 361 referrals since October”: a share or a number of all
 * since then, and of no one time; `null` for none.
 */
export function allSince(marks: readonly SentenceMark[], figure: number): When | null {
  const at = marks.findIndex((_, from) => sinceAt(marks, from) !== null);
  const since = sinceAt(marks, at);
  const isMade = (part: readonly SentenceMark[]): boolean =>
    part.some((mark) => mark.is === "plain" && MADE.has(mark.stem));
  const own = marks[figure];
  const isNumber = own?.is === "figure" && own.quoted.unit === "plain" && !isStayedAt(marks, own.start);
  // “Since October the number has been 361” may be said of a stock.
  const isThere = isNumber && isMade(marks.slice(0, figure)) && marks[figure + 1]?.is === "concept";
  if (since === null || (!isThere && !isMade(marks.slice(figure + 1, at)))) return null;
  const isOther = marks.some((mark) => mark.is === "cue" && mark.cue !== "since" && mark.cue !== "nothing");
  return isOther ? null : { kind: "since", since };
}
const MADE = new Set(["have", "has", "been"]);

/** Over which periods in a row; `null` where no run is spoken of. */
function reachOf(marks: readonly SentenceMark[], at: number): Reach | null {
  const mark = marks[at];
  if (mark?.is === "cue" && mark.cue === "run") {
    const since = sinceBehind(marks, at);
    if (mark.over !== undefined) return { kind: "last", ...mark.over };
    if (since === null)
      return mark.each === undefined || isOverATime(marks, at)
        ? { kind: "unknown" }
        : { kind: "shown", each: mark.each };
    return { kind: "since", since, ...(mark.each && { each: mark.each }) };
  }
  return null;
}

/** “Every month of last year”, “in each quarter this year”. */
function isOverATime(marks: readonly SentenceMark[], at: number): boolean {
  return marks.slice(at + 1).find(({ is }) => is !== "plain")?.is === "period";
}

/** “Below 5% for the first time”. */
export function isOnASide(reading: ClaimReading): reading is Extract<ClaimReading, { kind: "value" }> {
  return reading.kind === "value" && reading.quoted.hedge !== null && SIDED.has(reading.quoted.hedge);
}
const SIDED: ReadonlySet<string> = new Set(["over", "under", "at least", "at most"]);

/** “Above target for the first time since May”: what is so now, and was not before. */
export function firstTimesIn(marks: readonly SentenceMark[], found: readonly FoundReading[]): FoundReading[] {
  return marks.flatMap((mark, at): FoundReading[] => {
    // “For the third time since May”: how often it was so is not counted.
    if (mark.is === "cue" && mark.cue === "nth time")
      return [{ reading: { kind: "first time", of: null, over: { kind: "unknown" } }, span: mark }];
    if (mark.is !== "cue" || mark.cue !== "first time") return [];
    const since = sinceBehind(marks, at);
    const isOver = since === null && isOverATime(marks, at);
    const [of, ...more] = found.flatMap(({ reading }) =>
      reading.kind === "comparison" || reading.kind === "status" || isOnASide(reading) ? [reading] : [],
    );
    const over: Reach = since !== null ? { kind: "since", since } : { kind: isOver ? "unknown" : "shown" };
    const isOne = of !== undefined && more.length === 0;
    return [{ reading: { kind: "first time", of: isOne ? of : null, over }, span: mark }];
  });
}

/** “Met in each of the last two months”, “has fallen for two quarters”: a run, and no time of its own. */
export function withRuns(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.map((mark, at): SentenceMark => {
    const each = marks[at - 1];
    const isEach =
      stemOf(each) === "each" ||
      (stemOf(each) === "one" && stemOf(marks[at - 2]) === "every") ||
      (isOfEach(mark) && marks.slice(0, at).some(isMove));
    return isEach && mark.is === "period" && mark.named.kind === "unknown" && mark.named.over !== undefined
      ? { is: "cue", cue: "run", over: overOf(mark.named.over, mark), start: mark.start, end: mark.end }
      : mark;
  });
}

function overOf(over: TimeCount, mark: SentenceMark): TimeCount {
  return isOfEach(mark) ? { ...over, isLoose: true } : over;
}

function isOfEach(mark: SentenceMark): boolean {
  return mark.is === "period" && mark.named.kind === "unknown" && mark.named.isEach === true;
}

function isMove(mark: SentenceMark): boolean {
  return mark.is === "cue" && wayOf(mark.cue) !== null;
}

type SinceWhen = Extract<Reach, { kind: "since" }>["since"];

function sinceBehind(marks: readonly SentenceMark[], at: number): SinceWhen | null {
  return sinceAt(marks, at + 1);
}

/** Since when, where the word stands there and a time behind it. */
function sinceAt(marks: readonly SentenceMark[], at: number): SinceWhen | null {
  const [since, period] = marks.slice(Math.max(at, 0));
  return since?.is === "cue" && since.cue === "since" && period?.is === "period" ? period.named : null;
}

/** “In every month since April it was lower than in October 2023”: each beside that one, and not beside the month before. */
function isBesideATime(marks: readonly SentenceMark[], kind: ClaimReading["kind"]): boolean {
  const side = marks.findIndex((mark) => mark.is === "cue" && (mark.cue === "above" || mark.cue === "below"));
  return kind === "direction" && side >= 0 && marks.slice(side).some(({ is }) => is === "period");
}

/** “Every month since April bar one”. */
function isBarSome(marks: readonly SentenceMark[], at: number): boolean {
  return marks
    .slice(at + 1)
    .some(
      (mark) => (mark.is === "plain" && BAR.has(mark.stem)) || (mark.is === "cue" && mark.cue === "subset"),
    );
}
/** With these the run is broken somewhere, and nobody says where. */
const BAR = new Set(["bar", "but", "except", "excepting", "apart"]);
