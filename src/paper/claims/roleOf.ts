// Tells what a figure of a clause is (a value, a target, a benchmark, a change, a distance, an earlier value) by the words
// beside it. The order matters: words right beside the figure decide before words farther off, and “value” comes last, for
// a figure that nothing explains. A target taken for a value would be a false denial.

import type { Cue } from "../../words/paper/cues";
import type { ClaimReading, Peer, When } from "../claim";
import type { FigureMark, Quoted, SentenceMark } from "../lex/mark";
import { change, gapAt, gapBy, moreBehind, orElseGap } from "./amounts/changeAndGap";
import { wayOf } from "./amounts/changeWays";
import { multipleAt } from "./amounts/multiples";
import { isOn, isOfAnUnnamedTime } from "./earlier";
import { cueRight, governorOf, markBehind, ofItsOwn, OF_PEER, peerOf, yardstickOf } from "./governor";
import { toldMark } from "./targetVerbs";
import { IN_DOUBT } from "./when";
import { isByWhom } from "./amounts/byWhom";

/** What the figure at place `at` of a clause is; the first rule that fits decides. */
export function roleOf(
  marks: readonly SentenceMark[],
  at: number,
  mark: FigureMark,
  around: Around,
): ClaimReading {
  const { usual, moved } = around;
  const { quoted } = mark;
  const right = cueRight(marks, at, NONE);
  const itself = right?.at === at + 1 && quoted.unit !== "points" ? markBehind(right.cue) : null;
  if (itself !== null && right?.cue !== "target" && right?.cue !== "tolerance")
    return { kind: itself, quoted };
  const told = toldMark(marks, at);
  if (told !== null && quoted.unit !== "points") return { kind: told, quoted: { ...quoted, hedge: null } };
  if (isAtTheBaseline(marks, at)) return { kind: "baseline", quoted };
  const multiple = quoted.unit === "relative" ? multipleAt(marks, at, quoted, moved(at)) : null;
  if (multiple !== null) return multiple;
  const gap = gapAt(marks, at, mark, moved(at), around.hasValue);
  if (gap !== null) return gap;
  const way = wayOf(right?.cue ?? null);
  const more = moreBehind(marks[at + 1]);
  if (more !== null) return { ...change(marks, at, mark, moved(at)), way: more };
  // “Vacancy rate ↓ 15.8%” is what it has come to, or how far it fell; behind its value, “1,377 (+24.5%)”, it is how far.
  const isBehindItsValue = around.hasValue && at === 1;
  if (isArrow(marks[at - 1]) && !isBehindItsValue && quoted.unit !== "points" && quoted.unit !== "relative")
    return { kind: "value", quoted, at: usual(at), orElse: change(marks, at, mark, moved(at)) };
  const governor = governorOf(marks, at);
  const apart = governor?.cue === "by" ? gapBy(marks, governor.at, mark, moved(at)) : null;
  if (apart !== null) return apart;
  if (
    quoted.unit === "points" ||
    quoted.unit === "relative" ||
    (way !== null && right?.at === at + 1 && isAmountWord(marks, right.at))
  )
    return change(marks, at, mark, moved(at));
  if (isPartOfTheirs(marks, at, quoted)) return figure(mark, TIMES_THEIRS);
  if (isAmountOn(marks, at)) return change(marks, at, mark, moved(at));
  const led = leadingPeer(marks, at);
  if (led !== null) return { kind: "benchmark", quoted, peer: led };
  const ruled = governor === null ? null : governedBy(marks, at, mark, { governor, ...around });
  if (ruled !== null) return ruled;
  const behind = markBehind(right?.cue ?? null);
  if (behind !== null) return { kind: behind, quoted };
  const peer = peerOf(cueRight(marks, at, OF_PEER)?.cue ?? null) ?? trailingPeer(marks, at);
  // “It is above 54% nationally” says that England has 54%.
  if (peer !== null) return { kind: "benchmark", quoted: withoutBound(quoted), peer };
  const time = usual(at);
  const isOfThen = isOfAnUnnamedTime(marks, at);
  const orElse = orElseGap(marks, at, mark, moved(at));
  return {
    kind: "value",
    quoted,
    at: time.kind === "paper" && isOfThen ? IN_DOUBT : time,
    ...(orElse && { orElse }),
  };
}

/** One sign says which way. */
function isArrow(mark: SentenceMark | undefined): boolean {
  return mark?.is === "cue" && wayOf(mark.cue) !== null && mark.end - mark.start === 1;
}

/** “Half the national figure”, “two thirds of the region's”: of what others have, and no share of its own. */
function isPartOfTheirs(marks: readonly SentenceMark[], at: number, { unit, text }: Quoted): boolean {
  const right = cueRight(marks, at, OF_PEER);
  return unit === "percent" && !/\d/.test(text) && peerOf(right?.cue ?? null) !== null;
}

/** “… and of 84 on the year”, “an increase in contacts of 271”: how much more it was. */
function isAmountOn(marks: readonly SentenceMark[], at: number): boolean {
  const [of, on, time] = [marks[at - 1], marks[at + 1], marks[at + 2]];
  if (!isOf(of)) return false;
  const isOn = on?.is === "period" || (on?.is === "plain" && on.stem === "on" && time?.is === "period");
  return (at === 1 && isOn) || isMoveIn(marks.slice(0, at - 1));
}

/** It ends with “an increase in contacts”, and gives no figure of it. */
function isMoveIn(before: readonly SentenceMark[]): boolean {
  const way = before.map((mark) => mark.is === "cue" && wayOf(mark.cue) !== null).lastIndexOf(true);
  const [lead, ...name] = before.slice(way + 1);
  const isName = name.every(
    (mark) =>
      mark.is === "concept" || mark.is === "plain" || (mark.is === "cue" && SAYS_NO_MORE.has(mark.cue)),
  );
  const isLed = lead?.is === "plain" && (lead.stem === "in" || lead.stem === "to");
  return way >= 0 && isLed && isName && name.some(({ is }) => is === "concept");
}

/** “From 22 at the baseline to 14”. */
function isAtTheBaseline(marks: readonly SentenceMark[], at: number): boolean {
  const right = cueRight(marks, at, AT_THE);
  return right?.cue === "baseline" && right.at > at + 1;
}
const AT_THE = new Set(["at", "the", "our"]);

/** “Our neighbours manage 76%”: a clause that begins with others gives their figure. */
function leadingPeer(marks: readonly SentenceMark[], at: number): Peer | null {
  const before = marks.slice(0, at);
  const cues = before.filter((mark) => mark.is === "cue" && !SAYS_NO_MORE.has(mark.cue));
  const [peer, ...more] = cues;
  const isLed = before.every(({ is }) => is !== "figure" && is !== "stop");
  if (peer?.is !== "cue" || more.length > 0 || !isLed) return null;
  const isFirst = before.slice(0, before.indexOf(peer)).every(({ is }) => is === "plain" || is === "period");
  const isOurs = before.some((mark) => mark.is === "plain" && OURS.has(mark.stem) && mark.start > peer.end);
  return isFirst && !isOurs ? peerOf(peer.cue) : null;
}

/** Words beside a peer that leave the figure the peer's: “the England average is 22%”. */
const SAYS_NO_MORE = new Set<Cue>(["rate", "average", "number", "nothing", "per"]);
const OURS = new Set(["our", "ours", "we", "us", "here", "local", "locally"]);

/** “76% of children have had a check among our neighbours”: others at the end of what is said of a figure. */
function trailingPeer(marks: readonly SentenceMark[], at: number): Peer | null {
  for (let right = at + 1; right < marks.length; right++) {
    const mark = marks[right];
    const before = marks[right - 1];
    if (mark?.is === "cue" && peerOf(mark.cue) !== null)
      return before?.is === "plain" && OF_PEER.has(before.stem) ? peerOf(mark.cue) : null;
    if (mark?.is !== "plain" && mark?.is !== "concept") return null;
  }
  return null;
}

/** What is known of the clause that a figure stands in. */
export interface Around {
  readonly usual: (at: number) => When;
  /** The time up to which a change is said to have gone, or at which a distance is measured. */
  readonly moved: (at: number) => When;
  readonly periods: ReadonlyMap<number, When>;
  readonly hasValue: boolean;
}

interface RuledRole extends Around {
  readonly governor: NonNullable<ReturnType<typeof governorOf>>;
}

/** What the figure is by the word that leads to it: the target of “against a target of 85%”; `null` where that tells nothing. */
function governedBy(
  marks: readonly SentenceMark[],
  at: number,
  mark: FigureMark,
  { governor, usual, moved, periods, hasValue }: RuledRole,
): ClaimReading | null {
  const { quoted } = mark;
  const { cue, apart, direct } = governor;
  if (cue === "other target") return figure(mark, OTHER_TARGET);
  const yardstick = yardstickOf(cue);
  const peer = peerOf(cue);
  // “Above our neighbours at 20%” is theirs where the measure's own was given; else it may be either's.
  const isOfBoth = marks.slice(0, governor.at).some((one) => one.is === "plain" && one.stem === "both");
  // “Better than both England at 84% and our neighbours at 83%”.
  if (peer !== null && apart && isOfBoth) return { kind: "benchmark", quoted, peer };
  if (peer !== null && apart) return hasValue ? { kind: "benchmark", quoted, peer } : figure(mark, WHOSE);
  if (yardstick === "all comparators" || yardstick === "both comparators") return figure(mark, WHOSE);
  if (yardstick !== null && !apart) {
    return peer === null
      ? { kind: yardstick as "target", quoted: withoutBound(quoted) }
      : { kind: "benchmark", quoted, peer };
  }
  if (yardstick !== null) return null;
  const own = markBehind(cueRight(marks, at, NONE)?.cue ?? null);
  if (own !== null) return { kind: own, quoted };
  const rightPeer = peerOf(cueRight(marks, at, OF_PEER)?.cue ?? null);
  const itsOwn = ofItsOwn(cue);
  if (itsOwn !== null && isOf(marks[governor.at + 1])) return { kind: itsOwn, quoted };
  // “125 fewer than the 1,751 in March”: what it is compared with.
  if ((cue === "above" || cue === "below") && marks[governor.at - 1]?.is === "figure")
    return { kind: "value", quoted, at: earlier(periods.get(at), marks, at) };
  if (cue === "better than" || cue === "worse than")
    return { kind: "value", quoted, at: earlier(periods.get(at), marks, at) };
  if (cue === "compared" || cue === "from" || cue === "since" || cue === "above" || cue === "below") {
    const theirs = rightPeer ?? trailingPeer(marks, at);
    if (theirs !== null) return { kind: "benchmark", quoted: withoutBound(quoted), peer: theirs };
    const isHedge = (cue === "above" || cue === "below") && (quoted.hedge !== null || governor.at === at - 1);
    if (isHedge && !periods.has(at)) return null;
    const isTimed = periods.has(at) && marks[at + 1]?.is === "period";
    if (cue === "from" && !isTimed && !speaksOfChange(marks) && governor.at > 0) return figure(mark, WHOSE);
    const own = isRightBeforeATime(marks, at) ? withoutSide(quoted, marks[governor.at - 1]) : quoted;
    return { kind: "value", quoted: own, at: earlier(periods.get(at), marks, at) };
  }
  if (isOn(marks, governor.at, at)) return { kind: "value", quoted, at: earlier(periods.get(at), marks, at) };
  if (cue === "by" && isByWhom(marks, governor.at, quoted)) return { kind: "value", quoted, at: usual(at) };
  if (cue === "by") return change(marks, at, mark, moved(at));
  if (wayOf(cue) !== null && (direct || onlyOf(marks, governor.at, at)))
    return change(marks, at, mark, moved(at));
  if (cue === "average") {
    const over = marks.find((one) => one.is === "period");
    return { kind: "mean", quoted, over: over?.is === "period" ? over.named : { kind: "unknown" } };
  }
  const isEnd = (cue === "and" || cue === "to") && endsRange(marks, governor.at);
  if (cue === "between" || cue === "not" || isEnd) return figure(mark, WHOSE);
  return null;
}

/** “A target of no more than 3%” is 3%, and no figure near it. */
function withoutBound(quoted: Quoted): Quoted {
  const isBound = quoted.hedge !== null && BOUNDS.has(quoted.hedge);
  return isBound ? { ...quoted, hedge: null } : quoted;
}

/** “179 in March”. */
function isRightBeforeATime(marks: readonly SentenceMark[], at: number): boolean {
  const [next, behind] = marks.slice(at + 1);
  return next?.is === "period" || (next?.is === "plain" && behind?.is === "period");
}

/** “Well below 179 in March”: March's is 179, and what is said of is below it; unless March's “was below 179”. */
function withoutSide(quoted: Quoted, before: SentenceMark | undefined): Quoted {
  const { hedge } = quoted;
  if (hedge !== "over" && hedge !== "under") return quoted;
  const isOfThen = before?.is === "plain" && WAS.has(before.stem);
  return { ...quoted, hedge: null, ...(isOfThen ? { beside: hedge } : {}) };
}
const WAS = new Set(["been", "was", "were", "stood", "remained", "stayed"]);
const BOUNDS: ReadonlySet<string> = new Set(["over", "under", "at least", "at most"]);

/** `between 50% and 55%`, `ranged from 50% to 55%`. */
function endsRange(marks: readonly SentenceMark[], and: number): boolean {
  return marks[and - 1]?.is === "figure" && governorOf(marks, and - 1)?.cue === "between";
}

function isOf(mark: SentenceMark | undefined): boolean {
  return mark?.is === "plain" && mark.stem === "of";
}

/** A figure that something has come from: of the period that it names, else of one before. */
function earlier(named: When | undefined, marks: readonly SentenceMark[], at: number): When {
  if (named !== undefined && named.kind !== "in doubt") return named;
  const next = marks[at + 1];
  if (next?.is === "period") return next.named;
  // “Dropped from 41 to 24 since June”.
  const since = marks.findIndex((mark) => mark.is === "cue" && mark.cue === "since");
  const then = marks[since + 1];
  const isOne = marks.filter(({ is }) => is === "period").length === 1;
  if (since > at && then?.is === "period" && isOne) return then.named;
  // “Down from 19.6 to 16.8 in a year”.
  const isOverAYear = marks.some(
    (mark) => mark.is === "period" && mark.named.kind === "relative" && mark.named.to === "past year",
  );
  return isOverAYear
    ? { kind: "relative", to: "year before", isExact: true }
    : { kind: "relative", to: "before" };
}

/** `an increase of 3`, with nothing but “of” between. */
function onlyOf(marks: readonly SentenceMark[], from: number, to: number): boolean {
  return marks
    .slice(from + 1, to)
    .every((mark) => mark.is === "plain" && (mark.stem === "of" || mark.stem === "a"));
}

/** `a 3% increase`, `a 3% rise`: not `91% up from`. */
function isAmountWord(marks: readonly SentenceMark[], at: number): boolean {
  const next = marks[at + 1];
  return !(next?.is === "cue" && (next.cue === "from" || next.cue === "to")) && next?.is !== "figure";
}

function speaksOfChange(marks: readonly SentenceMark[]): boolean {
  return marks.some((mark) => mark.is === "cue" && (wayOf(mark.cue) !== null || mark.cue === "to"));
}

/** A figure of which nothing more is known than why. */
export function figure({ quoted }: FigureMark, doubt: string): ClaimReading {
  return { kind: "figure", quoted, doubt };
}

const NONE: ReadonlySet<string> = new Set();
const OTHER_TARGET = "It is another target than the one that the scorecard holds the measure against.";
const TIMES_THEIRS = "How many times one is of the other is not worked out; divide the two.";
const WHOSE = "What this figure is cannot be told from the words beside it.";
