import type { SentenceMark } from "./lex/mark";
import { wayOf } from "./claims/amounts/changeWays";

/**
 * Reads `fell (688 to 603)` and `fell, 688 to 603` with “from” before the two. Only behind a word that says which way a figure went: elsewhere two
 * such numbers are the ends of a range.
 */
export function fromOneToAnother(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const [open, first, to, last, close] = marks.slice(at, at + 5);
    const isPair =
      open?.is === "stop" &&
      first?.is === "figure" &&
      to?.is === "cue" &&
      to.cue === "to" &&
      last?.is === "figure" &&
      last.quoted.unit === first.quoted.unit &&
      (close === undefined || close.is === "stop");
    return isPair && isMoved(marks.slice(0, at))
      ? [mark, { is: "cue", cue: "from", start: first.start, end: first.start }]
      : [mark];
  });
}

/** Some word since the last stop says which way it went. */
function isMoved(before: readonly SentenceMark[]): boolean {
  const from = before.map(({ is }) => is).lastIndexOf("stop");
  return before.slice(from + 1).some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
}
