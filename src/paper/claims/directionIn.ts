import type { Cue } from "../../words/paper/cues";
import type { FoundReading, Way, When } from "../claim";
import type { PeriodMark, SentenceMark } from "../lex/mark";
import { sideWay } from "./amounts/changeAndGap";
import { yardsticksBehind } from "./comparisonsIn";
import { peerOf, yardstickOf } from "./governor";
import { span, wayOf } from "./amounts/changeWays";
import { IN_DOUBT } from "./when";

/**
 * Which way a clause says that the figure went. Work to be done (“to reduce re-referrals”) says nothing of it, and a clause
 * with two different ways names no single one.
 */
export function directionIn(
  marks: readonly SentenceMark[],
  { at, found }: { at: When; found: readonly FoundReading[] },
): FoundReading[] {
  const ways = marks.flatMap((mark, where) => {
    const way = mark.is === "cue" ? (wayOf(mark.cue) ?? relativeWay(marks, where)) : null;
    // “The same as the target” says nothing of how it went.
    const isLevelWith = way === "level" && yardsticksBehind(marks, where).length > 0;
    return way === null || isLevelWith || isToBeDone(marks, where) || isShortOf(marks, where)
      ? []
      : [{ way, mark }];
  });
  if (isLedByOthers(marks)) return [];
  const kinds = new Set(ways.map(({ way }) => way));
  const [first] = ways;
  if (first === undefined || kinds.size > 1) return [];
  const more = first.mark.is === "cue" ? first.mark.more : undefined;
  const from = more === "alone" ? { from: IN_DOUBT, to: at } : fromWhen(marks, at, found);
  const ofNumber = more === "number" ? ({ of: "numerator" } as const) : {};
  const trend = first.mark.is === "cue" && first.mark.goesOn === true ? ({ isTrend: true } as const) : {};
  const { mark } = first;
  const amounts = ways.flatMap(({ way, mark: { ...of } }): FoundReading[] =>
    of.is === "cue" && of.quoted !== undefined
      ? [{ reading: { kind: "change", quoted: of.quoted, way, ...from }, span: of }]
      : [],
  );
  const reading = { kind: "direction", way: first.way, ...from, ...trend, ...ofNumber } as const;
  const joined = joinedTo(marks, from.from).map(({ named, start, end }): FoundReading => ({
    reading: { ...reading, from: named },
    span: { start, end },
  }));
  return [{ reading, span: mark }, ...joined, ...amounts];
}

/** “Fewer than in October and than in August”, “higher than in March or December”: the other times since which it is said. */
function joinedTo(marks: readonly SentenceMark[], from: When): PeriodMark[] {
  const first = marks.findIndex((mark) => mark.is === "period" && mark.named === from);
  const joined: PeriodMark[] = [];
  let isAnd = false;
  for (const mark of first < 0 ? [] : marks.slice(first + 1)) {
    if (mark.is === "period" && isAnd) joined.push(mark);
    else if (isCue(mark, "and") || isPlain(mark, "or")) isAnd = true;
    else if (mark.is !== "plain" || !BEFORE_TIMES.has(mark.stem)) break;
  }
  return joined;
}
const BEFORE_TIMES = new Set(["than", "in", "at", "on", "of", "the", "both", "either"]);

/** “Has not fallen since April”: which way it has not gone, where nothing says how far or to what. */
export function deniedWayIn(marks: readonly SentenceMark[], at: When): FoundReading[] {
  const found = marks.flatMap((mark, where): FoundReading[] => {
    const way = mark.is === "cue" ? wayOf(mark.cue) : null;
    const not = marks
      .slice(0, where)
      .reverse()
      .find((one) => !(one.is === "plain" && BESIDE_NOT.has(one.stem)));
    if (way === null || way === "level" || (mark.is === "cue" && mark.quoted !== undefined)) return [];
    if (not?.is !== "cue" || not.cue !== "not") return [];
    const next = marks.slice(where + 1).find(({ is }) => is !== "plain");
    const isAlone =
      next === undefined ||
      next.is === "stop" ||
      next.is === "period" ||
      isCue(next, "since") ||
      isCue(next, "nothing");
    const reading = { kind: "direction", way, ...span(marks, at), isDenied: true } as const;
    return isAlone ? [{ reading, span: { start: not.start, end: mark.end } }] : [];
  });
  return found.length === 1 ? found : [];
}
/** Words that may stand between “not” and the way: “has not yet fallen”. */
// “It has never been higher” says which is the highest of all: “been” is none of them.
const BESIDE_NOT = new Set(["yet", "any", "further", "really", "significantly"]);

function isCue(mark: SentenceMark, cue: Cue): boolean {
  return mark.is === "cue" && mark.cue === cue;
}

/** “Fell from 24% in March”: since the time of that earlier value, else since the time that the clause names. */
function fromWhen(
  marks: readonly SentenceMark[],
  at: When,
  found: readonly FoundReading[],
): { from: When; to: When } {
  const came = found.find(({ earlier }) => earlier === true);
  if (came?.reading.kind === "value") return { from: came.reading.at, to: at };
  return span(marks, at);
}

/** `higher than in March`, `lower than last month`: a way, where a period follows and no mark does. */
function relativeWay(marks: readonly SentenceMark[], where: number): Way | null {
  const mark = marks[where];
  const way = mark?.is === "cue" ? sideWay(mark.cue) : null;
  if (mark === undefined || way === null) return null;
  // “Over June” is during June.
  if (mark.end - mark.start <= "over".length && !(mark.is === "cue" && mark.more !== undefined)) return null;
  // “Having exceeded it in May” says what it was above then.
  if (isPlain(marks[where + 1], "it") && !isPlain(marks[where + 2], "was")) return null;
  // “Having been above 50% in July” says what it was then; “lower than the 24% in June” is since June.
  if (marks[where + 1]?.is === "figure") return null;
  for (const [past, next] of marks.slice(where + 1).entries()) {
    const behind = marks[where + past + 2];
    // “Below the 2023/24 target” is beside that target.
    if (next.is === "period") return behind?.is === "cue" && yardstickOf(behind.cue) !== null ? null : way;
    if (next.is === "cue" && next.cue === "nothing") continue;
    if (next.is !== "plain" && next.is !== "figure") return null;
  }
  return null;
}

/** “Both our neighbours and England do better”: what is said is said of them. */
export function isLedByOthers(marks: readonly SentenceMark[]): boolean {
  return leadsWithOthers(marks) && !marks.some(({ is }) => is === "concept");
}

/** England or the neighbours lead what is said, and nothing in it is said of the council itself. */
export function leadsWithOthers(marks: readonly SentenceMark[]): boolean {
  const first = marks.findIndex(({ is }) => is !== "plain" && is !== "period");
  const mark = marks[first];
  const before = marks.slice(0, first);
  const isFirst =
    mark?.is === "cue" && peerOf(mark.cue) !== null && !before.some((one) => isOneOf(one, LEADS_TO));
  return isFirst && !speaksOfUs(marks.slice(first));
}

/** It speaks of the council itself, “we” or “here”, or of what was named before. */
export function speaksOfUs(marks: readonly SentenceMark[]): boolean {
  return marks.some((one) => isOneOf(one, OURS));
}
const LEADS_TO = new Set(["than", "unlike", "like", "to", "on", "as"]);
const OURS = new Set(["we", "us", "our", "ours", "here", "local", "locally", "it", "this"]);

function isOneOf(mark: SentenceMark, stems: ReadonlySet<string>): boolean {
  return mark.is === "plain" && stems.has(mark.stem);
}

function isPlain(mark: SentenceMark | undefined, stem: string): boolean {
  return mark?.is === "plain" && mark.stem === stem;
}

/** “Fall a point short of target” says how far off it is, and of no fall. */
function isShortOf(marks: readonly SentenceMark[], where: number): boolean {
  const [amount, side] = marks.slice(where + 1).filter(({ is }) => is !== "plain");
  return amount?.is === "figure" && side?.is === "cue" && side.isOfRank === true && side.cue === "below";
}

/** `to reduce`, `reducing the`: work, not what came of it; `had been falling` is of a time before. */
function isToBeDone(marks: readonly SentenceMark[], where: number): boolean {
  const [before, second] = [marks[where - 1], marks[where - 2]];
  return (before?.is === "cue" && before.cue === "to") || (isPlain(before, "been") && isPlain(second, "had"));
}
