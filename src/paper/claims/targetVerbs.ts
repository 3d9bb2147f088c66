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
  return marks.map((mark, at): SentenceMark => {
    // “The same as England”: beside it, and no way that a figure went.
    if (mark.is === "cue" && mark.cue === "level" && isYardstickNext(marks, at))
      return { ...mark, cue: "in line" };
    const cue = mark.is === "plain" ? verbOf(mark.stem) : null;
    if (cue === null || !isBeforeTarget(marks.slice(at + 1))) return mark;
    return { is: "cue", cue, start: mark.start, end: mark.end };
  });
}

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
