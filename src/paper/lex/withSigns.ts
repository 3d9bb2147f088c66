import { yardstickOf } from "../claims/governor";
import type { SentenceMark } from "./mark";

/**
 * “431 (+6)”, “18.6% (-1.2 points)”: a sign in brackets says which way a figure has gone, and by how much. “(-3 against target)” is
 * where it stands, and no way that it has gone.
 */
export function withSigns(marks: readonly SentenceMark[]): SentenceMark[] {
  return marks.flatMap((mark, at): SentenceMark[] => {
    const [before, next] = [marks[at - 1], marks[at + 1]];
    const isFirst = before?.is === "stop" && before.sign === "(" && !isBesideAMark(marks.slice(at));
    if (isFirst && mark.is === "plain" && mark.stem === "+" && next?.is === "figure")
      return [{ is: "cue", cue: "up", start: mark.start, end: mark.end }];
    if (isFirst && mark.is === "figure" && mark.quoted.number < 0) {
      const quoted = { ...mark.quoted, number: -mark.quoted.number };
      return [
        { is: "cue", cue: "down", start: mark.start - 1, end: mark.start },
        { ...mark, quoted },
      ];
    }
    return [mark];
  });
}

/** A target or others are named before the bracket ends. */
function isBesideAMark(behind: readonly SentenceMark[]): boolean {
  const end = behind.findIndex((mark) => mark.is === "stop" && mark.sign === ")");
  return behind
    .slice(0, end < 0 ? undefined : end)
    .some((mark) => mark.is === "cue" && yardstickOf(mark.cue) !== null);
}
