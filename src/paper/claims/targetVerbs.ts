import type { Cue } from "../../words/paper/cues";
import type { SentenceMark } from "../lex/mark";
import { ARTICLE, OF_PEER, peerOf, yardstickOf } from "./governor";

const MEETS = new Set(
  "meet meets met meeting achieve achieves achieved achieving reached reaching hit hitting".split(" "),
);
const MISSES = new Set("miss misses missed missing outside".split(" "));

/**
 * Reads `meets the 85% target` as `meets the target` with the figure 85%. “Meets” and “misses” are everyday words (“we met 23
 * families”), so they count as a statement only before a figure that is a target.
 */
export function withTargetVerbs(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const done = doneToTarget(marks, at);
    if (done !== null) return done;
    // “The same as England”: beside it, and no way that a figure went.
    if (mark.is === "cue" && mark.cue === "level" && isYardstickNext(marks, at))
      return [{ ...mark, cue: "in line" }];
    const cue = mark.is === "plain" ? verbOf(mark.stem) : null;
    if (cue === null || !isBeforeTarget(marks.slice(at + 1))) return [mark];
    return [{ is: "cue", cue, start: mark.start, end: mark.end }];
  });
}

/** “The target of 92% was narrowly missed”, “the 85% target has been exceeded”: what became of the target named before. */
function doneToTarget(marks: readonly SentenceMark[], at: number): SentenceMark[] | null {
  const mark = marks[at];
  const isOver = mark?.is === "cue" && mark.cue === "above" && mark.end - mark.start === "exceeded".length;
  const cue = mark?.is === "plain" ? verbOf(mark.stem) : null;
  if (mark === undefined || (cue === null && !isOver) || !isOfTargetBefore(marks.slice(0, at))) return null;
  const { start, end } = mark;
  return isOver
    ? [
        { is: "cue", cue: "better than", start, end },
        { is: "cue", cue: "target", start: end, end },
      ]
    : [{ is: "cue", cue: cue === "misses" ? "misses" : "meets", start, end }];
}

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

function verbOf(stem: string): Cue | null {
  return MEETS.has(stem) ? "meets" : MISSES.has(stem) ? "misses" : null;
}

function isBeforeTarget(behind: readonly SentenceMark[]): boolean {
  const figure = behind.findIndex((mark) => !(mark.is === "plain" && ARTICLE.has(mark.stem)));
  const target = behind[figure + 1];
  return behind[figure]?.is === "figure" && target?.is === "cue" && yardstickOf(target.cue) === "target";
}
