import type { SentenceMark } from "../lex/mark";
import { yardstickOf } from "./governor";

/** Words that may stand between “which” and the figure. */
const LEADS_ON = new Set("is was are were stand stands stood also at now currently itself".split(" "));
const WHICH = /^(?:which|where)$/i;

/**
 * “Better than England, which is at 22.4%”: the figure behind “which” is England's, and not the measure's. The peer's mark is
 * said again before the figure, which then reads as “England 22.4%” does, a benchmark.
 */
export function withWhichFigures(marks: readonly SentenceMark[], sentence: string): SentenceMark[] {
  return marks.flatMap((mark, at) => {
    if (mark.is !== "cue" || mark.cue !== "break") return [mark];
    if (!WHICH.test(sentence.slice(mark.start, mark.end))) return [mark];
    const whose = marks
      .slice(0, at)
      .reverse()
      .find(({ is }) => is !== "stop");
    const behind = marks.slice(at + 1).find((one) => !(one.is === "plain" && LEADS_ON.has(one.stem)));
    const isTheirs = whose?.is === "cue" && yardstickOf(whose.cue) !== null && behind?.is === "figure";
    return isTheirs ? [mark, { ...whose, start: mark.end, end: mark.end }] : [mark];
  });
}
