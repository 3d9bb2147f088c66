import { hasVerb } from "./hasVerb";
import type { SentenceMark } from "../lex/mark";

/** “Well done to the two teams who reached 100%”: the word tells that a figure is of a part, which the row's figure says nothing of. */
export function isPartWord(mark: SentenceMark): boolean {
  return mark.is === "plain" && PART_WORDS.has(mark.stem);
}
const PART_WORDS = new Set(
  "team service area locality borough city district office worker manager another other others some many most few one elsewhere individual each every who whose directorate department practice".split(
    " ",
  ),
);

/** “Health 77%”, behind “police attended 91% of them”. */
export function isNameAndFigure(marks: readonly SentenceMark[]): boolean {
  const names = marks.slice(0, -1);
  return (
    marks.at(-1)?.is === "figure" &&
    names.length > 0 &&
    names.every(({ is }) => is === "concept") &&
    !hasVerb(marks)
  );
}
