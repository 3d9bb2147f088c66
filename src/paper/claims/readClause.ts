// Reads one clause into its claims. The marks of the clause go in (its figures, periods, cue words and things); out come
// readings such as “value 24% in June” and “direction up since March”, before any row is looked at. A clause of plans, of a
// part, of a sum or with “not” gives its figures with a doubt instead: the row's figure says nothing about them.

import type { Cue } from "../../words/paper/cues";
import type { FoundReading, When } from "../claim";
import type { FigureMark, SentenceMark, Quoted } from "../lex/mark";
import { withTimesOfEnds } from "./betweenPeriods";
import { allSince, firstTimesIn, heldSinceIn, isOfSomePeriods, isOnASide, runsIn, withRuns } from "./inARow";
import { asDenied, comparisonsIn } from "./comparisonsIn";
import { deniedWayIn, directionIn } from "./directionIn";
import { isEarlier, isSince } from "./earlier";
import { yardstickOf } from "./governor";
import { pairsIn } from "./pairs";
import { figure, roleOf } from "./roleOf";
import { ranksIn, statusesIn, withoutReach } from "./statusAndRank";
import { withTimeOfTarget } from "./timeOfTarget";
import { ofTheYearSoFar } from "./besideYearSoFar";
import { moreBehind } from "./amounts/changeAndGap";
import { wayOf } from "./amounts/changeWays";
import { isOfAnySuch } from "./amounts/limits";
import { deniedTimesIn, multiplesIn } from "./amounts/multiples";
import { rangeOver } from "./amounts/rangeOver";
import { IN_DOUBT, isComparedWith, onlyPeriod, periodsOfFigures } from "./when";

/** What the clauses before it in the sentence leave to a clause. */
export interface Before {
  /** When what it says is, unless it says so itself. */
  readonly at: When;
  /** The same of a value of its own: in doubt where a clause before has given one of a time. */
  readonly valueAt: (quoted: Quoted) => When;
  /** The sentence has given a value of the measure already. */
  readonly hasValue: boolean;
  /** A share was spoken of, of whose rest a number may be: whether a thing is of its name; `null` for none. */
  readonly ofTheShare: ((concept: string) => boolean) | null;
  /** It goes on with what is hoped or planned, or with a part that no row is of. */
  readonly isNotNow: boolean;
  readonly isNarrowed: boolean;
  /** What is said “of these” is taken to be of all of them, as other figures show. */
  readonly mayBeAPart: boolean;
  /** A measure counts it. */
  readonly isCounted: (concept: string) => boolean;
  /** The names that are spoken of have such a word in them: it says nothing here. */
  readonly named: ReadonlySet<Cue>;
}

/** What a clause says, claim by claim: its figures first, then its words about one (“rose”, “above target”, “amber”). */
export function readClause(all: readonly SentenceMark[], before: Before): FoundReading[] {
  const marks = withRuns(
    withTimesOfEnds(
      all.filter(
        (mark, at) => !(mark.is === "cue" && before.named.has(mark.cue) && !leadsToYardstick(all, at)),
      ),
    ),
  );
  const has = (cue: Cue): boolean => marks.some((mark) => mark.is === "cue" && mark.cue === cue);
  const hasSince = has("since");
  const timed = withoutReach(marks);
  const periods = periodsOfFigures(timed);
  const own = onlyPeriod(timed);
  const pairs = pairsIn(marks);
  // The one period of a clause is not that of its other figures where it says what one has come from.
  const isThen = isComparedWith(marks) || [...periods.keys()].some((at) => isEarlier(marks, at));
  const free = isThen ? null : own;
  const isMoved = marks.some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
  const named = (at: number): When =>
    periods.get(at) ??
    (hasSince ? allSince(marks, at) : null) ??
    (figuresWithPeriods(marks, periods)
      ? IN_DOUBT
      : (free ?? before.valueAt((marks[at] as FigureMark).quoted)));
  // “Over the last six months contacts fell to 1,626” is no number of six months.
  const usual = (at: number): When => {
    const time = named(at);
    return isMoved && time.kind === "unknown" ? { kind: "unknown" } : time;
  };
  const moved = (at: number): When => periods.get(at) ?? (free === null ? before.at : usual(at));
  const isOfSome =
    (has("subset") && !before.mayBeAPart) ||
    has("elsewhere") ||
    marks.some((_, at) => isPlacedElsewhere(marks, at, before.isCounted));
  const doubt =
    (isOfSome && !marks.some(isAge)) || before.isNarrowed
      ? OF_A_PART
      : has("sum")
        ? OF_SEVERAL
        : has("not now") || before.isNotNow
          ? NOT_YET
          : isOfAnySuch(marks)
            ? A_LIMIT
            : has("not") || has("neither")
              ? DENIED
              : null;
  const found: FoundReading[] = [];
  marks.forEach((mark, at) => {
    if (mark.is !== "figure" || mark.quoted.unit === "money" || mark.quoted.unit === "other") return;
    const pair = pairs.get(at);
    const reading =
      pair === undefined
        ? roleOf(marks, at, mark, { usual, moved, periods, hasValue: before.hasValue })
        : { ...pair, at: usual(pair.beside ?? at) };
    const isMark = reading.kind === "target" || reading.kind === "tolerance" || reading.kind === "benchmark";
    if (doubt === DENIED && before.ofTheShare !== null && isOfTheRest(marks, pairs.size, before.ofTheShare)) {
      const { quoted } = mark;
      const kind = pair?.kind === "denominator" ? pair.kind : "numerator";
      found.push({ reading: { kind, quoted, at: before.at, isOfRest: true }, span: mark });
      return;
    }
    const safe = doubt === null || (isMark && doubt !== OF_A_PART) ? reading : figure(mark, doubt);
    const isCame = isEarlier(marks, at) && safe.kind === "value";
    // “Six fewer” is one claim, with the word that says which way.
    const way = marks[at + 1];
    const span = way !== undefined && moreBehind(way) !== null ? { start: mark.start, end: way.end } : mark;
    found.push(
      withTimeOfTarget({ reading: safe, span, ...(isCame ? { earlier: true as const } : {}) }, marks),
    );
  });
  if (doubt === null) for (const end of rangeOver(marks)) replaceAt(found, end);
  if (doubt !== null && doubt !== DENIED) return found;
  const said = valueWhen(
    found,
    found.some(({ earlier }) => earlier) || isSince(marks) || has("first time")
      ? before.at
      : (own ?? before.at),
  );
  const compared = comparisonsIn(marks, said).map((one) => withTimeOfTarget(one, marks));
  if (doubt === DENIED)
    return [
      ...found,
      ...compared.flatMap((one) => asDenied(marks, one)),
      ...deniedWayIn(marks, isSince(marks) ? before.at : (own ?? before.at)),
      ...deniedTimesIn(marks, said),
    ];
  const sayings = [
    ...directionIn(marks, { at: said, found }).map((one) => (own === null ? asCarried(one) : one)),
    ...compared,
    ...statusesIn(marks, said),
  ];
  const others = [
    ...ranksIn(marks, said),
    ...multiplesIn(marks, said),
    ...firstTimesIn(marks, [...sayings, ...found]),
  ];
  // What is so in some of several periods is not said of now.
  if (isOfSomePeriods(marks)) {
    const [values, rest] = [found.filter(isValue), found.filter((one) => !isValue(one))];
    return [...rest, ...runsIn(marks, [...sayings, ...values]), ...others];
  }
  return [
    ...ofTheYearSoFar([...distinct(sinceEarlier(found), marks), ...sayings], before.at),
    ...runsIn(marks, [...sayings, ...found.filter(isSided)]),
    ...(hasSince ? heldSinceIn(marks, [...found, ...sayings, ...others]) : []),
    ...others,
  ];
}

/** Puts a reading in the place of that of the same figure. */
function replaceAt(found: FoundReading[], own: FoundReading): void {
  const at = found.findIndex(({ span }) => span.start === own.span.start);
  if (at >= 0) found[at] = own;
}

/**
 * “94% took part, and 18 did not”, “103 children have no dental check”, “26 of the 84 were not”: a number of those of whom what the
 * sentence before has said is not so.
 */
function isOfTheRest(
  marks: readonly SentenceMark[],
  inPairs: number,
  ofTheShare: (concept: string) => boolean,
): boolean {
  const figures = marks.filter((mark) => mark.is === "figure");
  const isCount = figures.every(({ quoted }) => quoted.unit === "plain" && quoted.decimals === 0);
  const isOfIt = marks.every(
    (mark) => !isOfThen(mark) && (mark.is !== "concept" || mark.concepts.every(ofTheShare)),
  );
  return (
    (figures.length === 1 || figures.length === inPairs) && isOfIt && isCount && marks.every(isOfADenial)
  );
}
/** A time; but “no current check” is of now. */
function isOfThen(mark: SentenceMark): boolean {
  return mark.is === "period" && !(mark.named.kind === "relative" && mark.named.to === "now");
}
function isOfADenial(mark: SentenceMark): boolean {
  return mark.is !== "cue" || mark.cue === "not" || mark.cue === "and" || mark.cue === "nothing";
}

/** “Living in Exeter”, but not “living with foster carers” where a measure is of those. */
function isPlacedElsewhere(
  marks: readonly SentenceMark[],
  at: number,
  isCounted: (concept: string) => boolean,
): boolean {
  const mark = marks[at];
  const next = marks.slice(at + 1).find(({ is }) => is !== "plain");
  return (
    mark?.is === "cue" && mark.cue === "placed" && !(next?.is === "concept" && next.concepts.some(isCounted))
  );
}

/** “Above 97% in each of the last six months”. */
function isSided({ reading }: FoundReading): boolean {
  return isOnASide(reading);
}

function isValue({ reading }: FoundReading): boolean {
  return reading.kind === "value";
}

/** “October was 86%, so a small dip”: its time is that of the part before, and may be the paper's all the same. */
function asCarried(one: FoundReading): FoundReading {
  const { reading } = one;
  return reading.kind === "direction" && reading.to.kind !== "paper"
    ? { ...one, reading: { ...reading, isCarried: true } }
    : one;
}

/** “Of those aged 17 or 18” is a part that measures are of. */
export function isAge(mark: SentenceMark): boolean {
  return mark.is === "concept" && mark.concepts.some((concept) => concept.startsWith("age "));
}

/** The words of a name say something all the same before a target or another's figure, and in “25 more than in August”. */
function leadsToYardstick(marks: readonly SentenceMark[], at: number): boolean {
  const next = marks.slice(at + 1).find(({ is }) => is !== "plain");
  if (marks[at - 1]?.is === "figure" && next?.is === "period") return true;
  return next?.is === "cue" && yardstickOf(next.cue) !== null;
}

/** Two periods or more for more figures than that: which period an undated figure has cannot be told. */
function figuresWithPeriods(marks: readonly SentenceMark[], periods: ReadonlyMap<number, When>): boolean {
  const figures = marks.filter(({ is }) => is === "figure").length;
  return periods.size > 1 && periods.size < figures;
}

/** “In May it was 24%, above target”: the comparison is of May as well, the time of the clause's value. */
function valueWhen(found: readonly FoundReading[], otherwise: When): When {
  const value = found.find(({ reading, earlier }) => reading.kind === "value" && earlier !== true);
  return value?.reading.kind === "value" ? value.reading.at : otherwise;
}

/** “Up 3 points from 21% in March”: the change is since March, the time of the earlier value. */
function sinceEarlier(found: readonly FoundReading[]): readonly FoundReading[] {
  const came = found.find(({ earlier }) => earlier === true)?.reading;
  if (came?.kind !== "value") return found;
  return found.map((one) =>
    one.reading.kind === "change" && one.reading.from.kind === "relative" && one.reading.from.to === "before"
      ? { ...one, reading: { ...one.reading, from: came.at } }
      : one,
  );
}

/** Two values in one unit for one time (“24% and 31%”) cannot both be the measure's: neither is judged. */
function distinct(found: readonly FoundReading[], marks: readonly SentenceMark[]): FoundReading[] {
  // “846 children, equivalent to 58 per 10,000” are a number and a rate.
  const isRate = ({ span }: FoundReading): boolean => {
    const at = marks.findIndex(({ start }) => start === span.start);
    const [before, behind] = [
      marks
        .slice(0, at)
        .reverse()
        .find(({ is }) => is !== "plain"),
      marks[at + 1],
    ];
    return (before?.is === "cue" && before.cue === "rate") || (behind?.is === "cue" && behind.cue === "per");
  };
  const key = (one: FoundReading): string | null =>
    one.reading.kind === "value"
      ? `${one.reading.quoted.unit} ${isRate(one)} ${JSON.stringify(one.reading.at)}`
      : null;
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

/** Said where a sentence is of some of those whom the row counts: its figure cannot be held against the row's. */
export const OF_A_PART = "It speaks of a part of these; the scorecard would need a row for that part.";
const OF_SEVERAL = "It adds up several; the scorecard would need a row for them.";
const NOT_YET = "It speaks of what is hoped, planned or expected.";
const A_LIMIT = "It says how such a value is rated, and not what the value is.";
const DENIED = "It says what is not so.";
const SEVERAL = "It gives several figures for one time; which is the measure's cannot be told.";
