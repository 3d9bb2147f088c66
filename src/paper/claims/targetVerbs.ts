import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { ARTICLE, markBehind, OF_PEER, peerOf, yardstickOf } from "./governor";

const MEETS = new Set(
  "meet meets met meeting achieve achieves achieved achieving reached reaching hit hitting pass passed passes passing past within inside".split(
    " ",
  ),
);
/** `outsid` is the stem that a thing of its own has. */
const MISSES = new Set("miss misses missed missing outside outsid".split(" "));

/**
 * Reads `meets the 85% target` as `meets the target` with the figure 85%. “Meets” and “misses” are everyday words (“we met 23
 * families”), so they count as a statement only before a figure that is a target.
 */
export function withTargetVerbs(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const done = doneToTarget(marks, at);
    if (done !== null) return done;
    if (mark.is === "plain" && mark.stem === "it" && isDoneToIt(marks, at - 1)) return [];
    // “The same as England”: beside it, and no way that a figure went.
    if (mark.is === "cue" && mark.cue === "level" && isYardstickNext(marks, at))
      return [{ ...mark, cue: "in line" }];
    const cue = verbIn(mark);
    if (cue === null || !isBeforeTarget(marks.slice(at + 1))) return [mark];
    return [{ is: "cue", cue, start: mark.start, end: mark.end }];
  });
}

/**
 * “The target of 92% was narrowly missed”, “the 85% target has been exceeded”, “below target, having met it in May”: what became
 * of the target named before.
 */
function doneToTarget(marks: readonly SentenceMark[], at: number): SentenceMark[] | null {
  const mark = marks[at];
  if (mark === undefined) return null;
  const isOver = mark.is === "cue" && mark.cue === "above" && mark.end - mark.start === "exceeded".length;
  const cue = verbIn(mark);
  const isDone = (cue !== null || isOver) && isOfTargetBefore(marks.slice(0, at));
  if (!isDone && !isDoneToIt(marks, at)) return null;
  const { start, end } = mark;
  return cue === null
    ? [
        { is: "cue", cue: "better than", start, end },
        { is: "cue", cue: "target", start: end, end },
      ]
    : [{ is: "cue", cue: cue === "misses" ? "misses" : "meets", start, end }];
}

/** “Having exceeded it”, where a target is what was named last. */
function isDoneToIt(marks: readonly SentenceMark[], at: number): boolean {
  const [mark, it] = [marks[at], marks[at + 1]];
  const isVerb = mark !== undefined && (verbIn(mark) !== null || isExceeding(mark));
  if (!isVerb || it?.is !== "plain" || it.stem !== "it") return false;
  const named = marks
    .slice(0, at)
    .reverse()
    .find((one) => one.is === "cue" && yardstickOf(one.cue) !== null);
  return named?.is === "cue" && named.cue === "target";
}

function isExceeding(mark: SentenceMark): boolean {
  const length = mark.end - mark.start;
  return mark.is === "cue" && mark.cue === "above" && LENGTHS_OF_EXCEED.has(length);
}
/** Of “exceeds”, “exceeded” and “exceeding”: no other word for above is so long by itself. */
const LENGTHS_OF_EXCEED = new Set(["exceeds", "exceeded", "exceeding"].map(({ length }) => length));

/** A form of “to be” right before, past adverbs; a target before that, with nothing but its figure and plain words between. */
function isOfTargetBefore(before: readonly SentenceMark[]): boolean {
  const words = [...before].reverse();
  const be = words.findIndex(
    (mark) => !(mark.is === "plain" && (/ly$/.test(mark.stem) || BESIDE_BE.has(mark.stem))),
  );
  const verb = words[be];
  if (verb?.is !== "plain" || !BE.has(verb.stem)) return false;
  const named = words.slice(be + 1).find((mark) => mark.is !== "plain" && mark.is !== "figure");
  return named?.is === "cue" && named.cue === "target";
}
const BE = new Set(["is", "was", "were", "been", "being"]);
const BESIDE_BE = new Set(["just", "again", "also", "now", "therefore"]);

function isYardstickNext(marks: readonly SentenceMark[], at: number): boolean {
  const next = marks.slice(at + 1).find((mark) => !(mark.is === "plain" && OF_PEER.has(mark.stem)));
  return next?.is === "cue" && peerOf(next.cue) !== null;
}

/** A word that nothing counts is a thing of its own: “passed”. */
function verbIn(mark: SentenceMark): Cue | null {
  const stem = mark.is === "plain" ? mark.stem : mark.is === "concept" ? mark.concepts.join(" ") : "";
  return MEETS.has(stem) ? "meets" : MISSES.has(stem) ? "misses" : null;
}

function isBeforeTarget(behind: readonly SentenceMark[]): boolean {
  const next = behind.findIndex((mark) => !(mark.is === "plain" && ARTICLE.has(mark.stem)));
  const target = behind[behind[next]?.is === "figure" ? next + 1 : next];
  return target?.is === "cue" && yardstickOf(target.cue) === "target";
}

/** “The target is to be below 3.0%”, “our target is no more than 20”: a sentence about the target itself. */
export function toldMark(marks: readonly SentenceMark[], at: number): "target" | "tolerance" | null {
  const first = marks.findIndex(({ is }) => is !== "plain");
  const mark = marks[first];
  if (isForWhom(marks, first, at)) return mark?.is === "cue" ? markBehind(mark.cue) : null;
  const isSaid = isSaying(marks[first + 1]);
  const isLed = marks.slice(0, first).every((one) => one.is === "plain" && ARTICLE.has(one.stem));
  // “The target was raised from 75% to 80%” says of neither which is the scorecard's.
  const isFirst = marks
    .slice(first + 1, at)
    .every((one) => one.is === "plain" || (one.is === "cue" && one.cue !== "from" && one.cue !== "to"));
  return mark?.is === "cue" && isSaid && isLed && isFirst ? markBehind(mark.cue) : null;
}

/** “The target for children seen in ten days is 65%”: the name of whom it is for may be long, and says no figure. */
function isForWhom(marks: readonly SentenceMark[], first: number, at: number): boolean {
  const [forWhom, ...name] = marks.slice(first + 1, at);
  const isLed = marks.slice(0, first).every((one) => one.is === "plain" && ARTICLE.has(one.stem));
  return (
    isLed &&
    forWhom?.is === "plain" &&
    forWhom.stem === "for" &&
    isSaying(name.at(-1)) &&
    name.some(({ is }) => is === "concept") &&
    name.every(({ is }) => is !== "figure" && is !== "period" && is !== "stop")
  );
}

function isSaying(mark: SentenceMark | undefined): boolean {
  return mark?.is === "plain" && SAYING.has(mark.stem);
}
const SAYING = new Set(["is", "was", "remain"]);
