import { remember } from "../../core/remember";
import { conceptsOf, type SentenceMark } from "../lex/mark";
import { marksOf } from "../lex/marksOf";
import { isInTable } from "./inTable";
import type { Subjects } from "./knownRow";

/** Initials of fewer words may be anything; more words than this nobody shortens. */
const [FEWEST, MOST] = [3, 6];

/** “NRM referrals”: the initials of words that stand side by side in names, “National Referral Mechanism referrals”, are those. */
export function asAcronyms(
  subjects: Pick<Subjects, "known" | "vocabulary">,
  marks: readonly SentenceMark[],
  sentence: string,
): SentenceMark[] {
  return marks.map((mark) => {
    if (mark.is !== "concept") return mark;
    const word = /^([A-Z]{3,6})s?$/.exec(sentence.slice(mark.start, mark.end))?.[1];
    if (word === undefined || mark.concepts.some((one) => subjects.vocabulary.has(one) || isInTable(one)))
      return mark;
    const [concepts, ...more] = (initialsOf(subjects.known).get(word) ?? [])
      .map((words) => [...conceptsOf(marksOf(words))])
      .filter(({ length }) => length > 0);
    const isOne = more.every((other) => other.join() === concepts?.join());
    return concepts === undefined || !isOne ? mark : { ...mark, concepts };
  });
}

/** The words that stand side by side in the names of rows, by their initials. */
const initialsOf = remember((known: Subjects["known"]): ReadonlyMap<string, readonly string[]> => {
  const found = new Map<string, string[]>();
  for (const { judgement } of known) {
    const words = judgement.measure.name.match(/[A-Za-z]+/g) ?? [];
    for (let from = 0; from < words.length; from++)
      for (let length = FEWEST; length <= MOST && from + length <= words.length; length++) {
        const part = words.slice(from, from + length);
        const initials = part.map((word) => word.charAt(0).toUpperCase()).join("");
        found.set(initials, [...(found.get(initials) ?? []), part.join(" ")]);
      }
  }
  return found;
});
