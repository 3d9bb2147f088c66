// What the tense of a part says of its time: “fell in August and has climbed to 88%” is of August, and then of now.

import type { FoundReading, When } from "./claim";
import type { Here } from "./heardHere";
import type { SpokenSoFar } from "./spoken";
import type { Quoted, SentenceMark } from "./lex/mark";
import type { Clause } from "./claims/clauses";
import { wayOf } from "./claims/amounts/changeWays";
import { AS_THE_PAPER, COMPARES, IN_DOUBT } from "./claims/when";

/** “Has risen” names no time of its own. */
export function isPerfect(marks: readonly SentenceMark[]): boolean {
  return isOfNoTime(marks) && marks.some((mark) => mark.is === "plain" && PERFECT.has(mark.stem));
}
const PERFECT = new Set(["has", "have"]);

/** “A year ago it was 182, and it has dropped to 148”, “… to 148 since then”: what it has come to is of now. */
function hasMoved(marks: readonly SentenceMark[]): boolean {
  const has = marks.findIndex((mark) => mark.is === "plain" && PERFECT.has(mark.stem));
  const next = marks.slice(has + 1).find((mark) => !(mark.is === "plain" && BETWEEN.has(mark.stem)));
  const isMove = next?.is === "cue" && wayOf(next.cue) !== null;
  const isSince = ({ is }: SentenceMark, at: number): boolean => {
    const since = marks[at - 1];
    return is !== "period" || (since?.is === "cue" && since.cue === "since");
  };
  return has >= 0 && isMove && marks.every(isSince);
}

/** “24% in March, and it is better than England”: of now, whatever time was named before. */
export function saysNow({ marks, led, inBrackets }: Clause): boolean {
  return led === null && !inBrackets && (isPresent(marks) || isPerfect(marks));
}

/** “Is back at 88%”. */
function isPresent(marks: readonly SentenceMark[]): boolean {
  return isOfNoTime(marks) && marks.some((mark) => mark.is === "plain" && PRESENT.has(mark.stem));
}
const PRESENT = new Set(["is", "are", "stand", "stands", "remain", "remains"]);

/** “This had fallen to 66%”: before a time that is not named. */
export function isPastPerfect(marks: readonly SentenceMark[]): boolean {
  const had = marks.findIndex((mark) => mark.is === "plain" && mark.stem === "had");
  const next = marks
    .slice(had + 1)
    .find((mark) => !(mark.is === "plain" && (BETWEEN.has(mark.stem) || mark.stem.endsWith("ly"))));
  const isMove = next?.is === "cue" && (wayOf(next.cue) !== null || next.cue === "run");
  const isTo = marks.some(
    (mark, at) => mark.is === "cue" && mark.cue === "to" && marks[at + 1]?.is === "figure",
  );
  return (
    had >= 0 && isMove && isTo && marks.every((mark) => mark.is !== "period" || mark.named.kind === "unknown")
  );
}
const BETWEEN = new Set(["been", "already", "also", "then"]);

function isOfNoTime(marks: readonly SentenceMark[]): boolean {
  return marks.every(({ is }) => is !== "period");
}

interface Move {
  readonly from: When;
  readonly to: When;
}

/** “In April it was 17% and it has risen”: since April. */
export function sinceThen(found: FoundReading, move: Move): FoundReading {
  const { reading } = found;
  const isMove = reading.kind === "direction" || reading.kind === "change";
  if (
    !isMove ||
    move.from.kind === "paper" ||
    reading.from.kind !== "relative" ||
    reading.from.to !== "before"
  )
    return found;
  return { ...found, reading: { ...reading, ...move } };
}

/**
 * “It is 24% now; in August it was 19%, so this is a rise of five points”: between the times of the last two values, where each has one
 * of its own. Which of them came first, the row tells.
 */
export function betweenTwo(
  marks: readonly SentenceMark[],
  found: readonly FoundReading[],
  { values }: Pick<SpokenSoFar, "values">,
): Move | null {
  const [one, other] = values.slice(-2);
  if (one === undefined || other === undefined || !isOfNoTime(marks) || marks.some(isBesideElse)) return null;
  const isOfOne = one.unit === other.unit && one.rows[0] !== undefined && one.rows[0] === other.rows[0];
  const isTold = [one, other].every(({ at }) => isNow(at) || isOfOnePeriod(at));
  if (!isOfOne || !isTold || (isNow(one.at) && isNow(other.at))) return null;
  if (found.some(({ reading }) => reading.kind === "value")) return null;
  if (isNow(one.at)) return { from: other.at, to: AS_THE_PAPER };
  return { from: one.at, to: isNow(other.at) ? AS_THE_PAPER : other.at };
}

/** “Up on where we were”: beside something of its own. */
function isBesideElse(mark: SentenceMark): boolean {
  return mark.is === "cue" ? COMPARES.has(mark.cue) : mark.is === "plain" && BESIDE.has(mark.stem);
}
const BESIDE = new Set(["on", "than", "against", "where", "when"]);
/** A year to date has no place among the periods of a row. */
function isOfOnePeriod(at: When): boolean {
  return at.kind === "relative" ? /^(?:month|quarter|year) before$/.test(at.to) : DATED.has(at.kind);
}
const DATED: ReadonlySet<When["kind"]> = new Set(["month", "quarter", "period", "same in", "ago"]);

function isNow(at: When): boolean {
  return at.kind === "paper" || (at.kind === "relative" && at.to === "now");
}

const AFTER = /^after\b/i;

/** When a value of a part is that names no time itself, by what the parts before have said. */
export function valueTimes(
  marks: readonly SentenceMark[],
  about: {
    clause: Clause;
    here: Pick<Here, "heard" | "spoken" | "isOvertaken" | "parts">;
    isListed: boolean;
    isOfThen: boolean;
    kindOf: (quoted: Quoted) => string;
  },
): (quoted: Quoted) => When {
  const { clause, here, isListed, isOfThen, kindOf } = about;
  const { heard, spoken, isOvertaken } = here;
  const { lead, at } = spoken;
  const ledBy = here.parts.sentence.slice(clause.led?.start, clause.led?.end);
  return (quoted) => {
    // “Slipped in January after two months at 91%”: of some time before.
    if (isOfThen || (clause.led !== null && AFTER.test(ledBy))) return IN_DOUBT;
    const isSecond = spoken.units.has(kindOf(quoted));
    if (clause.inBrackets && isSecond && heard.inBrackets !== undefined) return heard.inBrackets;
    if (hasMoved(marks) || (lead !== null && spoken.isLeadSaid && isPerfect(marks))) return { kind: "paper" };
    if (lead !== null && spoken.isLeadSaid && isPresent(marks)) return { kind: "paper or", at: lead };
    if (lead !== null) return lead;
    // A second value of one unit, without a time of its own, may be of another time.
    const isInDoubt = isOvertaken || (!clause.inBrackets && !isListed && isSecond && at.kind !== "paper");
    return isInDoubt ? (isPerfect(marks) ? { kind: "paper" } : { kind: "paper or", at }) : at;
  };
}
