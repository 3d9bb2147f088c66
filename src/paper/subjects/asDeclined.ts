import { wayOf } from "../claims/amounts/changeWays";
import type { SentenceMark } from "../lex/mark";

/** What was declined was refused, by whom it was offered to. */
export const DECLINED = "declin";

/** “Interviews declined” in a name, “17% were declined” in a sentence: refused, where a figure that “declined” has fallen. */
export function asDeclined(marks: readonly SentenceMark[], text: string, isName: boolean): SentenceMark[] {
  return marks.map((mark, at) => {
    const [before, next] = [marks[at - 1], marks[at + 1]];
    const isPassive = before?.is === "plain" && WERE.has(before.stem);
    // “Interviews declined rose to 18%”, “Interviews declined: 18%”.
    const isMoved = next?.is === "cue" && wayOf(next.cue) !== null;
    const isLabel = before?.is === "concept" && (isMoved || (next?.is === "stop" && next.sign === ":"));
    const { start, end } = mark;
    return mark.is === "cue" && /^declined$/i.test(text.slice(start, end)) && (isName || isPassive || isLabel)
      ? { is: "concept", concepts: [DECLINED], start, end }
      : mark;
  });
}
const WERE = new Set(["were", "was", "been", "being", "are", "is"]);
