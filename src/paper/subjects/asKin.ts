import { isSameFamily } from "../../words/wordFamilies";
import type { SentenceMark } from "../lex/mark";
import { isInTable } from "./inTable";
import type { Subjects } from "./knownRow";

/**
 * Words of one family are one thing, where the scorecard has one of them alone: “approvals” of a row that counts what was “approved”,
 * “settled informally” of one of the “informal stage”.
 */
export function asKin(
  { vocabulary }: Pick<Subjects, "vocabulary">,
  marks: readonly SentenceMark[],
): SentenceMark[] {
  return marks.map((mark): SentenceMark => {
    const word = wordOf(mark);
    if (word === null || isInTable(word)) return mark;
    const kin = vocabulary.has(word)
      ? [word]
      : [...vocabulary].filter((one) => !isInTable(one) && isSameFamily(word, one));
    const { start, end } = mark;
    return kin.length === 1 ? { is: "concept", concepts: kin, start, end } : mark;
  });
}

/** A word that no table knows, and what an adverb comes from. */
function wordOf(mark: SentenceMark): string | null {
  if (mark.is === "plain") return /^[a-z]{5,}ly$/.test(mark.stem) ? mark.stem.slice(0, -"ly".length) : null;
  return mark.is === "concept" && mark.concepts.length === 1 ? (mark.concepts[0] ?? null) : null;
}
