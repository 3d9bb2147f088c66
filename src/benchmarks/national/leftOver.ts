import { CHANGES_NOTHING } from "../../words/national/changesNothing";
import { allIn } from "../../words/phrases";
import { bookOfAll } from "../../words/says";
import { wordsOf } from "../../words/wordsOf";
import type { National } from "./measure";

/** Years, and numbers that tell measures apart in a list: they say nothing of what is counted. */
const NUMBERS_OF_LISTS: readonly RegExp[] = [
  /\b20\d\d(?: to (?:20)?\d\d)?\b/g,
  // `PI 12`, but no key stage.
  /^(?!ks ?\d|eet|neet)[a-z]{1,5} ?\d{1,3}[a-z]?(?= \D)/g,
  // `4.2a`, whose point is a blank by now.
  /^\d{1,2} \d{1,2}[a-z]?(?= \D)/g,
];

/**
 * The words of a row's plain name that neither the measure asks for nor every name may have: `["housing"]` of “% of
 * housing assessments completed within 45 working days”. Such a word may say that others are counted, or something
 * else; what it says is not known, so the row is not surely the measure.
 */
export function leftOver(plainName: string, { words }: National): string[] {
  const all = wordsOf(plainName);
  const { says, reverse, surely, also } = words;
  const understood = [...says, reverse, surely, also, CHANGES_NOTHING]
    .filter((one) => one !== undefined)
    .flatMap((phrases) => allIn(bookOfAll(phrases), plainName))
    .map(({ from, to }) => ({ from: all[from]?.start ?? 0, to: all[to - 1]?.end ?? 0 }));
  const numbers = NUMBERS_OF_LISTS.flatMap((pattern) =>
    [...plainName.matchAll(pattern)].map(({ index, 0: { length } }) => ({ from: index, to: index + length })),
  );
  const covered = [...understood, ...numbers];
  // A phrase of several words may begin or end within what the pattern calls a word: a word that is covered in part is
  // understood.
  return [...plainName.matchAll(/[a-z0-9]+/g)].flatMap(({ index, 0: word }) =>
    covered.some(({ from, to }) => index < to && index + word.length > from) ? [] : [word],
  );
}
