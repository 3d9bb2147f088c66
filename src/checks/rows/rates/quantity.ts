import { HOW_COUNTED, ONE_QUANTITY } from "../../../words/lists/quantityWords";
import { plain } from "../../../words/plain";
import { stem } from "../../../words/stem";

/**
 * What a measure's name counts, as words in order: "Number of referrals" and "Referral rate (per 10,000)" are both
 * `referral`.
 */
export function quantityOf(name: string): string[] {
  let text = plain(name);
  for (const [meaning, writings] of Object.entries(ONE_QUANTITY))
    for (const writing of writings) text = text.replace(writing, ` ${meaning} `);
  // Words of the numbers alone, such as 10,000, say how it is counted.
  const words = text.split(/[^a-z0-9']/).filter((word) => !HOW_COUNTED.has(word) && /[a-z]/.test(word));
  return [...new Set(words.map(stem))].sort();
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
