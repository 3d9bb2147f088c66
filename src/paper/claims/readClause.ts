import type { Cue } from "../../words/paper/cues";
import type { FoundReading, ClaimReading, When } from "../claim";
import type { FigureMark, SentenceMark, Quoted } from "../lex/mark";
import { withTimesOfEnds } from "./betweenPeriods";
import { change, gapAt, moreBehind } from "./changeAndGap";
import { comparisonsIn } from "./comparisonsIn";
import { directionIn } from "./directionIn";
import { cueRight, governorOf, ofItsOwn, OF_PEER, peerOf, yardstickOf } from "./governor";
import { pairsIn } from "./pairs";
import { notWorkedOutIn, ranksIn, statusesIn } from "./statusAndRank";
import { span, wayOf } from "./changeWays";
import { IN_DOUBT, onlyPeriod, periodsOfFigures } from "./when";

/** What the clauses before it in the sentence leave to a clause. */
export interface Before {
  /** When what it says is, unless it says so itself. */
  readonly at: When;
  /** The same of a value of its own: in doubt where a clause before has given one of a time. */
  readonly valueAt: (quoted: Quoted) => When;
  /** The sentence has given a value of the measure already. */
  readonly hasValue: boolean;
  /** It goes on with what is hoped or planned, or with a part that no row is of. */
  readonly isNotNow: boolean;
  readonly isNarrowed: boolean;
  /** The names that are spoken of have such a word in them: it says nothing here. */
  readonly named: ReadonlySet<Cue>;
}

/** What a clause says, claim by claim. */
export function readClause(all: readonly SentenceMark[], before: Before): FoundReading[] {
  const marks = withTimesOfEnds(
    all.filter(
      (mark, at) => !(mark.is === "cue" && before.named.has(mark.cue) && !leadsToYardstick(all, at)),
    ),
  );
  const has = (cue: Cue): boolean => marks.some((mark) => mark.is === "cue" && mark.cue === cue);
  const periods = periodsOfFigures(marks);
  const own = onlyPeriod(marks);
  const pairs = pairsIn(marks);
  // The one period of a clause is not that of its other figures where it says what one has come from.
  const free = [...periods.keys()].some((at) => isEarlier(marks, at)) ? null : own;
  const usual = (at: number): When =>
    periods.get(at) ??
    (figuresWithPeriods(marks, periods)
      ? IN_DOUBT
      : (free ?? before.valueAt((marks[at] as FigureMark).quoted)));
  const doubt =
    (has("subset") && !marks.some(isAge)) || before.isNarrowed
      ? OF_A_PART
      : has("not now") || before.isNotNow
        ? NOT_YET
        : has("not")
          ? DENIED
          : null;
  const found: FoundReading[] = [];
  marks.forEach((mark, at) => {
    if (mark.is !== "figure" || mark.quoted.unit === "money" || mark.quoted.unit === "time") return;
    const pair = pairs.get(at);
    const reading =
      pair === undefined
        ? roleOf(marks, at, mark, { usual, periods, hasValue: before.hasValue })
        : { ...pair, at: usual(pair.beside ?? at) };
    const isMark = reading.kind === "target" || reading.kind === "tolerance" || reading.kind === "benchmark";
    const safe = doubt === null || (isMark && doubt !== OF_A_PART) ? reading : figure(mark, doubt);
    found.push({
      reading: safe,
      span: mark,
      ...(isEarlier(marks, at) && safe.kind === "value" ? { earlier: true as const } : {}),
    });
  });
  if (doubt !== null && doubt !== DENIED) return found;
  const said = valueWhen(
    found,
    found.some(({ earlier }) => earlier) || isSince(marks) ? before.at : (own ?? before.at),
  );
  if (doubt === DENIED)
    return [
      ...found,
      ...comparisonsIn(marks, said).filter(
        ({ reading }) => reading.kind === "comparison" && reading.side === "misses",
      ),
    ];
  return [
    ...distinct(sinceEarlier(found)),
    ...directionIn(marks, { at: said, found }),
    ...comparisonsIn(marks, said),
    ...statusesIn(marks, said),
    ...ranksIn(marks, said),
    ...notWorkedOutIn(marks),
  ];
}

/** “Of those aged 17 or 18” is a part that measures are of. */
function isAge(mark: SentenceMark): boolean {
  return mark.is === "concept" && mark.concepts.some((concept) => concept.startsWith("age "));
}

/** The words of a name say something all the same before a target or another's figure. */
function leadsToYardstick(marks: readonly SentenceMark[], at: number): boolean {
  const next = marks.slice(at + 1).find(({ is }) => is !== "plain");
  return next?.is === "cue" && yardstickOf(next.cue) !== null;
}

function figuresWithPeriods(marks: readonly SentenceMark[], periods: ReadonlyMap<number, When>): boolean {
  const figures = marks.filter(({ is }) => is === "figure").length;
  return periods.size > 1 && periods.size < figures;
}

/** The time of what the clause values, for what else it says. */
function valueWhen(found: readonly FoundReading[], otherwise: When): When {
  const value = found.find(({ reading, earlier }) => reading.kind === "value" && earlier !== true);
  return value?.reading.kind === "value" ? value.reading.at : otherwise;
}

type RoleReading = ClaimReading;

function roleOf(marks: readonly SentenceMark[], at: number, mark: FigureMark, around: Around): RoleReading {
  const { usual } = around;
  const { quoted } = mark;
  const gap = gapAt(marks, at, mark, usual(at));
  if (gap !== null) return gap;
  const right = cueRight(marks, at, NONE);
  const way = wayOf(right?.cue ?? null);
  const more = moreBehind(marks[at + 1]);
  if (more !== null) return { ...change(marks, at, mark, usual(at)), way: more };
  if (quoted.unit === "points" || (way !== null && right?.at === at + 1 && isAmountWord(marks, right.at)))
    return change(marks, at, mark, usual(at));
  const governor = governorOf(marks, at);
  const ruled = governor === null ? null : governedBy(marks, at, mark, { governor, ...around });
  if (ruled !== null) return ruled;
  if (right !== null && (right.cue === "target" || right.cue === "tolerance"))
    return { kind: right.cue, quoted };
  const peer = peerOf(cueRight(marks, at, OF_PEER)?.cue ?? null);
  if (peer !== null) return { kind: "benchmark", quoted, peer };
  return { kind: "value", quoted, at: usual(at) };
}

interface Around {
  readonly usual: (at: number) => When;
  readonly periods: ReadonlyMap<number, When>;
  readonly hasValue: boolean;
}

interface Ruled extends Around {
  readonly governor: NonNullable<ReturnType<typeof governorOf>>;
}

function governedBy(
  marks: readonly SentenceMark[],
  at: number,
  mark: FigureMark,
  { governor, usual, periods, hasValue }: Ruled,
): RoleReading | null {
  const { quoted } = mark;
  const { cue, apart, direct } = governor;
  const yardstick = yardstickOf(cue);
  const peer = peerOf(cue);
  // “Above our neighbours at 20%” is theirs where the measure's own was given; else it may be either's.
  if (peer !== null && apart) return hasValue ? { kind: "benchmark", quoted, peer } : figure(mark, WHOSE);
  if (yardstick !== null && !apart) {
    return peer === null ? { kind: yardstick as "target", quoted } : { kind: "benchmark", quoted, peer };
  }
  if (yardstick !== null) return null;
  const own = cueRight(marks, at, NONE)?.cue;
  if (own === "target" || own === "tolerance") return { kind: own, quoted };
  const rightPeer = peerOf(cueRight(marks, at, OF_PEER)?.cue ?? null);
  const itsOwn = ofItsOwn(cue);
  if (itsOwn !== null && isOf(marks[governor.at + 1])) return { kind: itsOwn, quoted };
  // “125 fewer than the 1,751 in March”: what it is compared with.
  if ((cue === "above" || cue === "below") && marks[governor.at - 1]?.is === "figure")
    return { kind: "value", quoted, at: earlier(periods.get(at), marks, at) };
  if (cue === "better than" || cue === "worse than")
    return { kind: "value", quoted, at: earlier(periods.get(at), marks, at) };
  if (cue === "compared" || cue === "from" || cue === "since" || cue === "above" || cue === "below") {
    if (rightPeer !== null) return { kind: "benchmark", quoted, peer: rightPeer };
    const isHedge = (cue === "above" || cue === "below") && (quoted.hedge !== null || governor.at === at - 1);
    if (isHedge && !periods.has(at)) return null;
    if (cue === "from" && !speaksOfChange(marks) && governor.at > 0) return figure(mark, WHOSE);
    return { kind: "value", quoted, at: earlier(periods.get(at), marks, at) };
  }
  if (isOn(marks, governor.at, at)) return { kind: "value", quoted, at: earlier(periods.get(at), marks, at) };
  if (cue === "by") return change(marks, at, mark, usual(at));
  if (wayOf(cue) !== null && (direct || onlyOf(marks, governor.at, at)))
    return change(marks, at, mark, usual(at));
  if (cue === "average") {
    const over = marks.find((one) => one.is === "period");
    return { kind: "mean", quoted, over: over?.is === "period" ? over.named : { kind: "unknown" } };
  }
  if (cue === "between" || cue === "not" || (cue === "and" && endsRange(marks, governor.at)))
    return figure(mark, WHOSE);
  return null;
}

/** `between 50% and 55%`. */
function endsRange(marks: readonly SentenceMark[], and: number): boolean {
  return marks[and - 1]?.is === "figure" && governorOf(marks, and - 1)?.cue === "between";
}

function isOf(mark: SentenceMark | undefined): boolean {
  return mark?.is === "plain" && mark.stem === "of";
}

/** `an improvement on 88%`. */
function isOn(marks: readonly SentenceMark[], from: number, to: number): boolean {
  const way = marks[from];
  return (
    way?.is === "cue" &&
    wayOf(way.cue) !== null &&
    marks.slice(from + 1, to).some((mark) => mark.is === "plain" && mark.stem === "on")
  );
}

const FROM_THERE: readonly Cue[] = [
  "from",
  "compared",
  "since",
  "above",
  "below",
  "better than",
  "worse than",
];

/** A value that the measure came from or is compared with. */
function isEarlier(marks: readonly SentenceMark[], at: number): boolean {
  const governor = governorOf(marks, at);
  return governor !== null && (FROM_THERE.includes(governor.cue) || isOn(marks, governor.at, at));
}

/** Its period is that from which something has changed. */
function isSince(marks: readonly SentenceMark[]): boolean {
  const { from } = span(marks, IN_DOUBT);
  return !(from.kind === "relative" && from.to === "before");
}

/** A figure that something has come from: of the period that it names, else of one before. */
function earlier(named: When | undefined, marks: readonly SentenceMark[], at: number): When {
  if (named !== undefined && named.kind !== "in doubt") return named;
  const next = marks[at + 1];
  return next?.is === "period" ? next.named : { kind: "relative", to: "before" };
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

/** What has changed has done so since the time of the value that it is compared with. */
function sinceEarlier(found: readonly FoundReading[]): readonly FoundReading[] {
  const came = found.find(({ earlier }) => earlier === true)?.reading;
  if (came?.kind !== "value") return found;
  return found.map((one) =>
    one.reading.kind === "change" && one.reading.from.kind === "relative" && one.reading.from.to === "before"
      ? { ...one, reading: { ...one.reading, from: came.at } }
      : one,
  );
}

/** Two values of one kind and one time are of different things. */
function distinct(found: readonly FoundReading[]): FoundReading[] {
  const key = ({ reading }: FoundReading): string | null =>
    reading.kind === "value" ? `${reading.quoted.unit} ${JSON.stringify(reading.at)}` : null;
  const count = new Map<string, number>();
  for (const one of found) {
    const own = key(one);
    if (own !== null) count.set(own, (count.get(own) ?? 0) + 1);
  }
  return found.map((one) => {
    const own = key(one);
    const several = own !== null && (count.get(own) ?? 0) > 1;
    return several && one.reading.kind === "value"
      ? { ...one, reading: { kind: "figure", quoted: one.reading.quoted, doubt: SEVERAL } }
      : one;
  });
}

function figure({ quoted }: FigureMark, doubt: string): RoleReading {
  return { kind: "figure", quoted, doubt };
}

const NONE: ReadonlySet<string> = new Set();
const OF_A_PART = "It speaks of a part of these; the scorecard would need a row for that part.";
const NOT_YET = "It speaks of what is hoped, planned or expected.";
const DENIED = "It says what is not so.";
const WHOSE = "What this figure is cannot be told from the words beside it.";
const SEVERAL = "It gives several figures for one time; which is the measure's cannot be told.";
