import { sideOf, yardstickOf } from "../claims/governor";
import type { SentenceMark } from "./mark";
import { stemOf } from "./wordsBeside";

/** Words that stand for one that was named, or for several. */
const FOR_ONE = new Set(["it", "that", "this"]);
const FOR_SEVERAL = new Set(["them", "these", "those"]);
/** Of the yardsticks the neighbours alone are several. */
const SEVERAL = "neighbours";

/**
 * “The target is 22%, and we are above it”: the word behind the side stands for the yardstick that the sentence named last, and is
 * taken for that.
 */
export function withYardsticksAgain(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.map((mark, at): SentenceMark => {
    const [side, behind] = [marks[at - 1], marks[at + 1]];
    const isSide = side?.is === "cue" && sideOf(side.cue) !== null;
    const isLast =
      behind === undefined || behind.is === "stop" || (behind.is === "cue" && ENDS.has(behind.cue));
    const named = marks
      .slice(0, at)
      .reverse()
      .find((one) => one.is === "cue" && yardstickOf(one.cue) !== null);
    if (!isSide || !isLast || named?.is !== "cue") return mark;
    const stands = named.cue === SEVERAL ? FOR_SEVERAL : FOR_ONE;
    return stands.has(stemOf(mark)) ? { is: "cue", cue: named.cue, start: mark.start, end: mark.end } : mark;
  });
}
const ENDS: ReadonlySet<string> = new Set(["break", "and", "by"]);
