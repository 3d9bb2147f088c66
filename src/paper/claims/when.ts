// Gives each figure of a clause its period. Papers write both “91% in June” and “in June 91%”: the period behind a figure
// counts first, then the one before it. A period that is only compared with (“91%, compared with March”) is not the
// figure's own; where several may be, the time is in doubt and nothing is denied.

import type { Cue } from "../../words/paper/cues";
import type { SentenceMark, PeriodMark } from "../lex/mark";
import { isStepBack } from "../lex/seenFrom";
import type { When } from "../claim";

/** No time is named: the claim is of the period that the paper is about. */
export const AS_THE_PAPER: When = { kind: "paper" };
/** Times are named and none is certain to be this figure's: a claim is then not decided against the paper. */
export const IN_DOUBT: When = { kind: "in doubt" };

/**
 * The period of each figure of a clause, by the figure's place among the marks: the one behind it, up to the next figure,
 * else the one before it. No period is given to two figures, and a figure without one is left out.
 */
export function periodsOfFigures(marks: readonly SentenceMark[]): ReadonlyMap<number, When> {
  const taken = new Set<number>();
  const found = new Map<number, When>();
  const figures = marks.flatMap((mark, at) => (mark.is === "figure" && isOwn(mark) ? [at] : []));
  figures.forEach((at, index) => {
    const end = figures[index + 1] ?? marks.length;
    const next = periodBetween(marks, at, end);
    const behind = next !== null && isComparedBehind(marks, at, next) ? null : next;
    // “In June 91% and in May 88%”: what stands before the next figure may be of that one.
    const isOfNext =
      behind !== null &&
      index + 1 < figures.length &&
      index === 0 &&
      hasPeriodBefore(marks, at) &&
      !hasPeriodBehind(marks, figures.at(-1) ?? 0);
    if (behind === null || isOfNext) return;
    found.set(at, whenOf(marks[behind]));
    taken.add(behind);
  });
  figures.forEach((at, index) => {
    if (found.has(at)) return;
    const start = figures[index - 1] ?? -1;
    const then = timeThen(marks, at);
    const before = then ?? periodBetween(marks, start, at);
    if (before === null || isOfThePartBefore(marks, { start, before, at })) return;
    if (taken.has(before) && then === null) return;
    if (isSinceWhen(marks, before, at)) return;
    found.set(at, whenOf(marks[before]));
    taken.add(before);
  });
  return found;
}

/** “91%, compared with March”: the time is that of what it is compared with, and no figure of then follows. */
function isComparedBehind(marks: readonly SentenceMark[], figure: number, period: number): boolean {
  const before = marks.slice(figure + 1, period);
  return before.some(
    (mark, at) =>
      (mark.is === "cue" && COMPARES.has(mark.cue) && !isOfAPath(before, at)) ||
      (mark.is === "plain" && mark.stem === "than") ||
      isOnOf(before, at),
  );
}

/** “It took 166 days from placement order to match in November”: from one step to another, and from no time. */
function isOfAPath(marks: readonly SentenceMark[], at: number): boolean {
  const from = marks[at];
  return (
    from?.is === "cue" &&
    from.cue === "from" &&
    marks.slice(at + 1).some((mark) => mark.is === "cue" && mark.cue === "to")
  );
}

/** “50% is an improvement on December's 16%”. */
function isOnOf(marks: readonly SentenceMark[], at: number): boolean {
  const [way, on] = [marks[at - 1], marks[at]];
  return on?.is === "plain" && on.stem === "on" && way?.is === "cue" && WAYS.has(way.cue);
}
const WAYS = new Set<Cue>(["up", "down", "better", "worse"]);

/** “2 points better than in March it is 7 above target”: the time closes what was said before. */
function isOfThePartBefore(
  marks: readonly SentenceMark[],
  { start, before, at }: { start: number; before: number; at: number },
): boolean {
  const goesOn = marks.slice(before + 1, at).some((mark) => mark.is === "plain" && GOES_ON.has(mark.stem));
  return goesOn && isComparedBehind(marks, start, before);
}
const GOES_ON = new Set(["it", "this", "that", "we", "they", "there", "he", "she", "performance"]);

/** “Has fallen since April to 13%”, “rose on the month to 13%”: the time is when it began to, and not of what it has come to. */
function isSinceWhen(marks: readonly SentenceMark[], period: number, figure: number): boolean {
  const since = marks[period - 1];
  const isLed =
    (since?.is === "cue" && (since.cue === "since" || since.cue === "from")) ||
    isOnMonth(since, marks[period]) ||
    isStepBack(marks[period]);
  // “Since October those ceasing to be looked after have fallen from 531”: 531 is October's.
  const between = marks.slice(period + 1, figure);
  const from = between.map((mark) => mark.is === "cue" && mark.cue === "from").lastIndexOf(true);
  return isLed && between.slice(from + 1).some(comesTo);
}

/**
 * “Up 16 points on September's low of 59%”, “from their September figure of 59%”: where the time stands of which a figure is, and
 * since which the measure moved; `null` for none.
 */
export function timeThen(marks: readonly SentenceMark[], at: number): number | null {
  const time = beforeAll(marks, at, NAMES_A_VALUE);
  if (marks[time]?.is !== "period") return null;
  const link = beforeAll(marks, time, WHOSE);
  const mark = marks[link];
  const moved = marks[link - 1];
  const isMoved = moved?.is === "figure" || (moved?.is === "cue" && WAYS.has(moved.cue));
  const isOn = mark?.is === "plain" && mark.stem === "on" && isMoved;
  return isOn || (mark?.is === "cue" && mark.cue === "from") ? time : null;
}
const NAMES_A_VALUE = new Set(
  "low high lowest highest point peak figure position level total rate number percentage result outturn performance value count of".split(
    " ",
  ),
);
const WHOSE = new Set("a an the our its their".split(" "));

/** The place of the last mark before one, past such words. */
function beforeAll(marks: readonly SentenceMark[], at: number, words: ReadonlySet<string>): number {
  let before = at - 1;
  for (let mark = marks[before]; mark !== undefined; mark = marks[before]) {
    const isWord = mark.is === "plain" ? words.has(mark.stem) : mark.is === "cue" && words.has(mark.cue);
    if (!isWord) break;
    before--;
  }
  return before;
}

/** “Up 79 (3%) on June at 2,531”. */
function isOnMonth(on: SentenceMark | undefined, time: SentenceMark | undefined): boolean {
  const isMonth = time?.is === "period" && time.named.kind === "month" && time.named.isEnd !== true;
  return on?.is === "plain" && on.stem === "on" && isMonth;
}

function comesTo(mark: SentenceMark): boolean {
  return (mark.is === "cue" && mark.cue === "to") || (mark.is === "plain" && COMES_TO.has(mark.stem));
}
/** Words that lead to what a figure has come to. */
const COMES_TO: ReadonlySet<string> = new Set(["reach", "reached", "reaching", "at"]);

function isOwn(mark: Extract<SentenceMark, { is: "figure" }>): boolean {
  return mark.quoted.unit !== "money" && mark.quoted.unit !== "other";
}

function hasPeriodBefore(marks: readonly SentenceMark[], at: number): boolean {
  return marks.slice(0, at).some(({ is }) => is === "period");
}

function hasPeriodBehind(marks: readonly SentenceMark[], at: number): boolean {
  return marks.slice(at + 1).some(({ is }) => is === "period");
}

function periodBetween(marks: readonly SentenceMark[], from: number, to: number): number | null {
  for (let at = from + 1; at < to; at++) if (marks[at]?.is === "period") return at;
  return null;
}

/** When a mark says that something is. */
function whenOf(mark: SentenceMark | undefined): When {
  return mark?.is === "period" ? mark.named : IN_DOUBT;
}

/** The one period of a clause; `null` where there is none, in doubt where there are several. */
export function onlyPeriod(marks: readonly SentenceMark[]): When | null {
  const periods = marks.filter((mark): mark is PeriodMark => mark.is === "period");
  const [only, ...more] = periods;
  if (only === undefined) return null;
  return more.length === 0 ? only.named : IN_DOUBT;
}

/** The part names a time only to compare with it: “the same as in November”, “have halved since March”. */
export function isComparedWith(marks: readonly SentenceMark[]): boolean {
  const before = marks.slice(
    0,
    marks.findIndex(({ is }) => is === "period"),
  );
  return before.some(
    (mark, at) =>
      (mark.is === "cue" && COMPARES.has(mark.cue) && !isOfAPath(before, at)) ||
      (mark.is === "plain" && mark.stem === "than") ||
      isOnOf(before, at) ||
      (before[at - 1]?.is === "figure" && isOnMonth(mark, marks[before.length])),
  );
}
/** They lead to a time, or to others, that something is compared with. */
export const COMPARES = new Set<Cue>([
  "since",
  "compared",
  "from",
  "level",
  "above",
  "below",
  "better than",
  "worse than",
]);

/** What follows goes on to a later time: “to 390 and now 387”, “to 390, then to 387”. */
export function isOvertaken(behind: readonly { readonly marks: readonly SentenceMark[] }[]): boolean {
  return behind.some(({ marks }) => {
    const [first] = marks;
    const isLater =
      (first?.is === "plain" && LATER.has(first.stem)) ||
      (first?.is === "period" && first.named.kind === "relative" && first.named.to === "now");
    return isLater && marks.some(({ is }) => is === "figure");
  });
}
const LATER = new Set(["then", "finally"]);

/** “Since December, when it was 80%”: what follows is of the time just named. */
export function saysOfThen(behind: readonly SentenceMark[]): boolean {
  const figure = behind.findIndex(({ is }) => is === "figure");
  return behind.slice(0, figure).some((mark) => mark.is === "plain" && PAST.has(mark.stem));
}
const PAST = new Set(["was", "were", "stood"]);
