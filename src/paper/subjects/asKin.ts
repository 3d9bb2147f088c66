import { remember } from "../../core/remember";
import { isSameFamily, isSameVerb } from "../../words/wordFamilies";
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
    if (mark.is === "concept" && mark.concepts.some((one) => vocabulary.has(one))) return mark;
    const kin = untabled(vocabulary).filter((one) => isKinOf(mark, one));
    const { start, end } = mark;
    return kin.length === 1 ? { is: "concept", concepts: kin, start, end } : mark;
  });
}

/** What a scorecard counts and no table knows. */
const untabled = remember((vocabulary: ReadonlySet<string>): readonly string[] =>
  [...vocabulary].filter((one) => !isInTable(one)),
);

/** A word that no table knows and no name has as it stands, and what an adverb comes from; of plain words the forms of one verb. */
function isKinOf(mark: SentenceMark, word: string): boolean {
  if (mark.is === "plain") {
    const base = /^[a-z]{5,}ly$/.test(mark.stem) ? mark.stem.slice(0, -"ly".length) : null;
    return isSameVerb(word, mark.stem) || (base !== null && (base === word || isSameFamily(base, word)));
  }
  const [thing, ...more] = mark.is === "concept" ? mark.concepts : [];
  return (
    thing !== undefined &&
    more.length === 0 &&
    !isInTable(thing) &&
    thing !== word &&
    isSameFamily(thing, word)
  );
}
