// Reads how many measures something is said of: “of the 19 rated measures four are green, eleven amber and four red”, “14 of
// 21 indicators met their target”, “all three care leaver measures are amber”. Reports open with such sentences; they name no
// measure, and each of their figures is a number of rows.

import type { SaidOfEach, Span } from "../claim";
import { peerOf } from "../claims/governor";
import { readClause, type Before } from "../claims/readClause";
import { AS_THE_PAPER } from "../claims/when";
import type { Quoted, SentenceMark } from "../lex/mark";

/** What is said of so many measures. */
export interface Tally {
  readonly count: Quoted | "all" | "none";
  readonly of: SaidOfEach;
  readonly span: Span;
}

/** What a sentence says of numbers of measures. */
export interface Tallies {
  readonly tallies: readonly Tally[];
  /** Among how many; `null` where it does not say. */
  readonly total: Quoted | null;
  /** Its words, some of which may say which are meant: “the care leaver measures”. */
  readonly words: readonly SentenceMark[];
}

/** The numbers of measures that a sentence gives; `null` where it gives none. */
export function talliesIn(sentence: readonly SentenceMark[]): Tallies | null {
  if (!sentence.some(isHead)) return null;
  const marks = sentence.flatMap((_, at) => asNumber(sentence, at));
  const counts = marks.flatMap((mark, at) => {
    const count = countAt(marks, at);
    return count === null ? [] : [{ count, at, start: mark.start }];
  });
  const tallies: Tally[] = [];
  const totals: Quoted[] = [];
  counts.forEach((own, place) => {
    const [before, next] = [counts[place - 1], counts[place + 1]];
    const between = (from: number, to: number): boolean => marks.slice(from + 1, to).every(isAmong);
    // “14 of the 21 are amber”, “all three are amber”: what is said behind the whole is said of the part.
    if (next !== undefined && between(own.at, next.at)) return;
    const part = before !== undefined && between(before.at, own.at) ? before : null;
    const said = saidBehind(marks, own.at, next?.at ?? marks.length);
    const isTotal = part !== null || (said === null && tallies.length === 0);
    if (isTotal && typeof own.count === "object") totals.push(own.count);
    const { count, start } = part ?? own;
    if (said !== null) tallies.push({ count, of: said.of, span: { start, end: said.end } });
  });
  const region = marks.filter(({ start }) => start < (tallies.at(-1)?.span.end ?? 0));
  const isOfMore = region.filter(({ is }) => is === "period").length > 1 || totals.length > 1;
  const isOfFigures = region.some((mark, at) => mark.is === "figure" && countAt(region, at) === null);
  return region.some(isHead) && !isOfMore && !isOfFigures && !isOfOthers(region, tallies)
    ? { tallies, total: totals[0] ?? null, words: region.filter(isWord) }
    : null;
}

/** “Nationally, ten of the measures are green”, “all but three are green”: other measures are counted, or those that are left. */
function isOfOthers(region: readonly SentenceMark[], tallies: readonly Tally[]): boolean {
  const isBeside = tallies.some(({ of }) => of.kind === "comparison");
  return region.some(
    (mark, at) =>
      (mark.is === "cue" && !isBeside && peerOf(mark.cue) !== null) ||
      (isAll(mark) && isButSome(region.slice(at))),
  );
}

/** “All but three”: what is said first of them all is that it is not said of some. */
function isButSome(behind: readonly SentenceMark[]): boolean {
  const next = behind.find(({ is }) => is === "cue" || is === "figure");
  return next?.is === "cue" && next.cue === "break";
}

/** Reports call their measures so. */
const HEADS = new Set("measure indicator kpi pi metric".split(" "));

/** It stands for the measures that are counted: “three indicators”. */
export function isHead(mark: SentenceMark): boolean {
  if (mark.is === "plain") return HEADS.has(mark.stem);
  return mark.is === "concept" && mark.concepts.every((one) => HEADS.has(one.replace(/s$/, "")));
}

/** “And one is red”, “one of the three”. */
function asNumber(marks: readonly SentenceMark[], at: number): SentenceMark[] {
  const [mark, next, ...rest] = marks.slice(at);
  if (mark === undefined) return [];
  const isSaid = next?.is === "cue" || (next?.is === "plain" && IS.has(next.stem));
  const isPart = next !== undefined && isAmong(next) && rest.find((one) => !isAmong(one))?.is === "figure";
  const quoted = { number: 1, unit: "plain", decimals: 0, hedge: null, text: "one" } as const;
  return mark.is === "plain" && mark.stem === "one" && (isSaid || isPart)
    ? [{ is: "figure", quoted, start: mark.start, end: mark.end }]
    : [mark];
}
const IS = new Set("is was remain remains remained stay stays stayed measure indicator kpi".split(" "));

/** A number of measures, “all” or “none of”; `null` for any other mark. */
function countAt(marks: readonly SentenceMark[], at: number): Tally["count"] | null {
  const mark = marks[at];
  if (mark?.is === "figure")
    return COUNTS.has(mark.quoted.unit) && mark.quoted.decimals === 0 ? mark.quoted : null;
  const ofAll = mark !== undefined && isAll(mark);
  if (!ofAll && !(mark?.is === "cue" && mark.cue === "not")) return null;
  const head = marks.findIndex((one, where) => where > at && isHead(one));
  const isOfHeads = head > at && marks.slice(at + 1, head).every(({ is }) => is !== "stop" && is !== "cue");
  return isOfHeads ? (ofAll ? "all" : "none") : null;
}
/** “12 measures” counts what no measure does. */
const COUNTS = new Set(["plain", "other"]);
const ALL = new Set(["all", "every", "each"]);

function isAll(mark: SentenceMark): boolean {
  return mark.is === "plain" && ALL.has(mark.stem);
}

/** What may stand between a part and its whole: “four of the 21”, “8 out of 21”. */
function isAmong(mark: SentenceMark): boolean {
  return mark.is === "plain" && AMONG.has(mark.stem);
}
const AMONG = new Set("of out the our these those".split(" "));

/** What is said behind a number, up to the next one. */
function saidBehind(
  marks: readonly SentenceMark[],
  at: number,
  next: number,
): { readonly of: SaidOfEach; readonly end: number } | null {
  const stop = marks.findIndex((mark, where) => where > at && (mark.is === "stop" || isJoin(mark)));
  const end = stop < 0 ? next : Math.min(stop, next);
  const words = marks.slice(at + 1, end).filter((mark) => !isHead(mark) && mark.is !== "concept");
  const [said, ...more] = readClause(words, ALONE).flatMap(({ reading }): SaidOfEach[] =>
    reading.kind === "status" || reading.kind === "comparison" || reading.kind === "direction"
      ? [reading]
      : [],
  );
  const last = marks[end - 1];
  const isEither = words.some((mark) => mark.is === "plain" && mark.stem === "or");
  return said !== undefined && more.length === 0 && !isEither && last !== undefined
    ? { of: said, end: last.end }
    : null;
}

function isJoin(mark: SentenceMark): boolean {
  return mark.is === "cue" && (mark.cue === "and" || mark.cue === "break" || mark.cue === "with");
}

/** Nothing was said before it. */
const ALONE: Before = {
  at: AS_THE_PAPER,
  valueAt: () => AS_THE_PAPER,
  hasValue: false,
  ofTheShare: null,
  isNotNow: false,
  isNarrowed: false,
  mayBeAPart: false,
  isCounted: () => false,
  named: new Set(),
};

/** A word that may say which measures are meant. */
function isWord(mark: SentenceMark): boolean {
  return (
    !isHead(mark) && !isAmong(mark) && (mark.is === "concept" || (mark.is === "plain" && !ALL.has(mark.stem)))
  );
}
