import { HOW_COUNTED, PER_WHOM } from "../../../words/lists/quantityWords";
import { plain } from "../../../words/plain";
import { stem } from "../../../words/stem";
import { byThings } from "../../../words/thingNames";

/**
 * What a measure's name counts, as words in order: "Number of referrals" and "Referral rate (per 10,000)" are both
 * `referral`.
 */
export function quantityOf(name: string): string[] {
  const text = byThings(plain(name).replace(PER_WHOM, " "));
  // Words of the numbers alone, such as 10,000, say how it is counted; `ks4` is a word.
  const words = [...text.matchAll(/[a-z0-9][a-z0-9']*/g)].flatMap(([word]) =>
    !HOW_COUNTED.has(word) && /[a-z]/.test(word) ? [stem(word)] : [],
  );
  return [...new Set(words)].sort();
}

/** Beyond this many words a name is a sentence, and its parts say little. */
const MOST_WORDS = 6;

/** Every smaller set of the words, as keys, the largest first; none for a name of many words. */
export function wordSets(words: readonly string[]): string[] {
  if (words.length > MOST_WORDS) return [keyOf(words)];
  const sets = Array.from({ length: 2 ** words.length - 1 }, (_, bits) =>
    // Each number from 1 on is a set: its bits say which of the words are in it.
    words.filter((_word, at) => ((bits + 1) >> at) % 2 === 1),
  );
  return sets.sort((a, b) => b.length - a.length).map(keyOf);
}

/** Words of a quantity as one key, for maps: `["child", "referral"]` gives `child referral`. */
export function keyOf(words: readonly string[]): string {
  return words.join(" ");
}
