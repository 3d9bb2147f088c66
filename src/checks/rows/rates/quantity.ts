import { stem } from "../../../words/stem";

/** The field's several names for one thing; the first that fits is taken, so the longer stand before the shorter. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bper [\d,]+( (children|population|of [\w -]*|under [\w -]*|0-\d+\w*))*/g, " "],
  [/\b(initial )?child protection conferences?\b|\bicpc'?s?\b/g, " icpc "],
  [/\bchild(ren)? (subject (of|to) )?(a )?child protection plans?\b/g, " protection "],
  [/\bchild protection( plans?)?\b|\bcpp?s?( plans?)?\b/g, " protection "],
  [/\bchild(ren)? in need( plans?)?\b|\bcin\b/g, " need "],
  [/\bsection 47( enquir(y|ies))?\b|\bs\.? ?47'?s?( enquir(y|ies))?\b/g, " section47 "],
  [/\bcare (leavers?|experienced( \w+)?)\b|\bceps?\b/g, " leaver "],
  [
    /\b(child(ren)? )?(who are )?looked after( children)?\b|\bchild(ren)? in care\b|\b(cic|cla|lac)\b/g,
    " care ",
  ],
  [/\bre-?referrals?\b/g, " repeat referral "],
  [/\beducation,? employment (or|and) training\b/g, " eet "],
];
/** Words that say how something is counted, not what. */
const EMPTY = new Set(
  (
    "a an all and are as at be been being by children's child children completed count current during end ended for from had has have held in is its " +
    "month monthly no number numbers of on open overall percentage percent period point proportion quarter quarterly rate rates received recorded snapshot " +
    "subject the there this time to total under who whom which with within year young people person due"
  ).split(" "),
);

/**
 * What a measure's name counts, as words in order: "Number of referrals" and "Referral rate (per 10,000)" are both
 * `referral`.
 */
export function quantityOf(name: string): string[] {
  let text = name.toLowerCase().replace(/[’‘]/g, "'");
  for (const [words, meaning] of SAME) text = text.replace(words, meaning);
  // Words of the numbers alone, such as 10,000, say how it is counted.
  const words = text.split(/[^a-z0-9']/).filter((word) => !EMPTY.has(word) && /[a-z]/.test(word));
  return [...new Set(words.map(stem))].sort();
}

/** Beyond this many words a name is a sentence, and its parts say little. */
const MOST_WORDS = 6;

/** Every smaller set of the words, as keys, the largest first; none for a name of many words. */
export function partsOf(words: readonly string[]): string[] {
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
