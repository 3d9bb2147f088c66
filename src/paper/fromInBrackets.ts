import type { SentenceMark } from "./lex/mark";
import { wayOf } from "./claims/changeWays";

/**
 * Reads `fell (688 to 603)` as `fell (from 688 to 603)`. Only behind a word that says which way a figure went: elsewhere two
 * such numbers are the ends of a range.
 */
export function fromInBrackets(marks: readonly SentenceMark[]): readonly SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const [open, first, to, last, close] = marks.slice(at, at + 5);
    const isPair =
      isStop(open, "(") &&
      first?.is === "figure" &&
      to?.is === "cue" &&
      to.cue === "to" &&
      last?.is === "figure" &&
      last.quoted.unit === first.quoted.unit &&
      isStop(close, ")");
    return isPair && isMoved(marks.slice(0, at))
      ? [mark, { is: "cue", cue: "from", start: first.start, end: first.start }]
      : [mark];
  });
}

function isStop(mark: SentenceMark | undefined, sign: string): boolean {
  return mark?.is === "stop" && mark.sign === sign;
}

/** Some word since the last stop says which way it went. */
function isMoved(before: readonly SentenceMark[]): boolean {
  const from = before.map(({ is }) => is).lastIndexOf("stop");
  return before.slice(from + 1).some((mark) => mark.is === "cue" && wayOf(mark.cue) !== null);
}
