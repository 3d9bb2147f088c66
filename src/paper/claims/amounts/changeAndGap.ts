// Reads how far a figure has moved (“up 3 points since March”) and how far it lies from a target or a benchmark (“3
// points above target”). Both are written with the same words, “3 points higher than”: what follows them tells which is
// meant, a period or a yardstick.

import type { Cue } from "../../../words/paper/cues";
import type { ClaimReading, GapReading, Way, When } from "../../claim";
import type { FigureMark, SentenceMark } from "../../lex/mark";
import { GAPS } from "../../lex/wordsBeside";
import { span, wayOf } from "./changeWays";
import { ARTICLE, cueRight, ofItsOwn, sideOf, yardstickOf } from "../governor";

const NONE: ReadonlySet<string> = new Set();

/**
 * How far a value lies from a yardstick (`3 points above target`) or from an earlier value (`125 fewer than the 1,751`);
 * `null` where the figure is no distance.
 */
export function gapAt(
  marks: readonly SentenceMark[],
  at: number,
  mark: FigureMark,
  when: When,
  hasValue: boolean,
): ClaimReading | null {
  const right = cueRight(marks, at, NONE);
  const side = sideOf(right?.cue ?? null);
  const { unit } = mark.quoted;
  const from = side === null && unit === "points" ? apartFrom(marks, at) : null;
  const apart = from ?? (unit === "points" || unit === "plain" ? ofTheGap(marks.slice(0, at)) : null);
  if (apart !== null) return { kind: "gap", quoted: mark.quoted, side: "apart", yardstick: apart, at: when };
  if (right === null || side === null || right.at !== at + 1) return null;
  const yardstick = ofItsOwn(right.cue) ?? yardstickAfter(marks, right.at);
  // “91% above target” may be a value where none was given: of percentages only points are a distance then.
  const isSecond = isSecondShare(marks, at, mark, hasValue);
  if (yardstick !== null)
    return mark.quoted.unit === "percent" && !isSecond
      ? null
      : { kind: "gap", quoted: mark.quoted, side, yardstick, at: when, ...rankOf(marks[right.at]) };
  // “Seven more than at the end of January”.
  const next = marks
    .slice(right.at + 1)
    .find((one) => one.is !== "plain" && !(one.is === "cue" && one.cue === "nothing"));
  const isDistance = mark.quoted.unit === "points" || mark.quoted.unit === "relative";
  // “2.4 points away from it”: what it stands for, the words beside it do not tell.
  const it = marks[right.at + 1];
  if (next === undefined && it?.is === "plain" && STANDS_FOR.has(it.stem))
    return { kind: "figure", quoted: mark.quoted, doubt: FROM_WHAT };
  if (next?.is === "period" || next?.is === "figure" || (next === undefined && isDistance))
    return change(marks, at, mark, when);
  // “Four points short of the level that we expect”, “three fewer than the peak”: from what is not said in figures.
  return mark.quoted.unit === "percent" ? null : { kind: "figure", quoted: mark.quoted, doubt: FROM_WHAT };
}
/** “88% were on time, 2% below target”; but not “dental checks were at 84% below target”. */
function isSecondShare(
  marks: readonly SentenceMark[],
  at: number,
  { quoted }: FigureMark,
  hasValue: boolean,
): boolean {
  const before = marks[at - 1];
  const next = marks[at + 1];
  // “The target of 22% was met” says what the target is.
  const isAt = before?.is === "plain" && LEADS_TO_A_VALUE.has(before.stem);
  if (next?.is !== "cue" || !FAR_SIDES.has(next.cue)) return false;
  const isAfter =
    hasValue || marks.slice(0, at).some((one) => one.is === "figure" && one.quoted.unit === "percent");
  return isAfter && !isAt && quoted.number <= FARTHEST_IN_PERCENT;
}

/**
 * “Absence is 4% lower than that of our neighbours”: a percentage that may be a value may be how far it lies from another figure
 * as well; `null` where it may not.
 */
export function orElseGap(
  marks: readonly SentenceMark[],
  at: number,
  mark: FigureMark,
  when: When,
): GapReading | null {
  const gap = mark.quoted.unit === "percent" ? gapAt(marks, at, mark, when, true) : null;
  return gap?.kind === "gap" ? gap : null;
}
const LEADS_TO_A_VALUE = new Set(["at", "of", "the"]);
const FAR_SIDES = new Set<Cue>(["above", "below", "better than", "worse than"]);
/** A larger percentage beside a target is a value. */
const FARTHEST_IN_PERCENT = 40;
const STANDS_FOR = new Set(["it", "this", "that", "them", "these"]);

/** “Exceeds the 95% target by 0.2 points”, “below England by three”: how far from what the side before `by` is of. */
export function gapBy(
  marks: readonly SentenceMark[],
  by: number,
  { quoted }: FigureMark,
  when: When,
): ClaimReading | null {
  const before = marks.slice(0, by);
  const from = before.map((mark) => mark.is === "cue" && sideOf(mark.cue) !== null).lastIndexOf(true);
  const said = before[from];
  const side = said?.is === "cue" ? sideOf(said.cue) : null;
  if (quoted.unit === "percent" || side === null || !SIDES_BY.has(side)) return null;
  const between = before.slice(from + 1);
  const yardsticks = between.flatMap((mark) => (mark.is === "cue" ? [yardstickOf(mark.cue)] : []));
  const [named, ...more] = yardsticks;
  const yardstick = named ?? (said?.is === "cue" ? ofItsOwn(said.cue) : null);
  const isOne = yardstick != null && more.length === 0;
  const isPlain = between.every(({ is }) => is === "plain" || is === "cue" || is === "figure");
  return isOne && isPlain ? { kind: "gap", quoted, side, yardstick, at: when, ...rankOf(said) } : null;
}

/** Sides of which it is said by how much: “met the target by three”, “beat the national average by two points”. */
const SIDES_BY: ReadonlySet<string> = new Set([...FAR_SIDES, "meets", "misses"]);

/** “The gap to target is three points”, “the difference between us and England”: from what the figure behind it is a distance. */
function ofTheGap(before: readonly SentenceMark[]): ReturnType<typeof yardstickOf> {
  const gap = before.findIndex((mark) => mark.is === "plain" && GAPS.has(mark.stem));
  const [yardstick, ...more] = before.flatMap((mark) =>
    mark.is === "cue" ? (yardstickOf(mark.cue) ?? []) : [],
  );
  const isMove = before.some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
  const isAlone = before.every(({ is }) => is !== "figure" && is !== "period");
  return gap >= 0 && more.length === 0 && isAlone && !isMove ? (yardstick ?? null) : null;
}

function rankOf(mark: SentenceMark | undefined): { isOfRank?: true } {
  return mark?.is === "cue" && mark.isOfRank === true ? { isOfRank: true } : {};
}

/** “14 points from target”, “22 points to the national figure”: a distance, where nothing says that it has moved. */
function apartFrom(marks: readonly SentenceMark[], at: number): ReturnType<typeof yardstickOf> {
  if (marks.some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null)) return null;
  for (const mark of marks.slice(at + 1)) {
    if (mark.is === "cue") {
      const yardstick = yardstickOf(mark.cue);
      if (yardstick !== null || (mark.cue !== "from" && mark.cue !== "to")) return yardstick;
    } else if (mark.is !== "plain" || TOWARDS.has(mark.stem)) return null;
  }
  return null;
}
/** Words that may stand between a distance and the target that it is from. */
const TOWARDS = new Set(["toward", "towards", "closer", "nearer"]);

/** What follows a side, past its articles and its own figure: “below the 60% target”. */
function yardstickAfter(marks: readonly SentenceMark[], at: number): ReturnType<typeof yardstickOf> {
  const direct = yardstickOf(cueRight(marks, at, ARTICLE)?.cue ?? null);
  const next = marks.findIndex((mark, later) => later > at && mark.is === "figure");
  const isPast =
    next > at && marks.slice(at + 1, next).every((mark) => mark.is === "plain" && ARTICLE.has(mark.stem));
  return direct ?? (isPast ? yardstickOf(cueRight(marks, next, NONE)?.cue ?? null) : null);
}

/** How much has changed, which way, and since when. The way is that of the nearest word, with no other figure between. */
export function change(
  marks: readonly SentenceMark[],
  at: number,
  { quoted }: FigureMark,
  to: When,
): Extract<ClaimReading, { kind: "change" }> {
  const ways = marks.flatMap((mark, where) => {
    const way = mark.is === "cue" ? (wayOf(mark.cue) ?? sideWay(mark.cue)) : null;
    const [first, last] = [Math.min(where, at), Math.max(where, at)];
    const isBehindAnother = marks.slice(first + 1, last).some(({ is }) => is === "figure");
    return way === null || isBehindAnother ? [] : [{ way, far: Math.abs(where - at) }];
  });
  const nearest = ways.sort((a, b) => a.far - b.far)[0]?.way ?? null;
  // “Unchanged since March and two lower than in December”: since the time that follows it.
  const time = marks.findIndex((mark, where) => where > at && mark.is === "period");
  const behind = span(marks.slice(at, time + 1), to);
  const isBehind = !(behind.from.kind === "relative" && behind.from.to === "before");
  return { kind: "change", quoted, way: nearest, ...(isBehind ? behind : span(marks, to)) };
}

const FROM_WHAT = "From what it is so far is not said in a figure of the scorecard.";

/** The way that a side names where a time follows: `higher than in March`. */
export function sideWay(cue: Cue): Way | null {
  if (cue === "better than" || cue === "worse than") return cue === "better than" ? "better" : "worse";
  return cue === "above" ? "up" : cue === "below" ? "down" : null;
}

const MORE = new Set(["more", "higher"]);
const FEWER = new Set(["fewer", "less", "lower"]);

/** `70 more`, `three fewer`, `18% higher in January than a month earlier`. */
export function moreBehind(mark: SentenceMark | undefined): Way | null {
  if (mark?.is !== "plain") return null;
  return MORE.has(mark.stem) ? "up" : FEWER.has(mark.stem) ? "down" : null;
}
