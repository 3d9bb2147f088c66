import { plain } from "../../words/plain";
import { OPPOSED, SAYS_NOTHING, TURNS_ROUND, WRITTEN_ALIKE } from "../../words/lists/nameWording";
import { byThings } from "../../words/thingNames";
import { wordsOf } from "../../words/wordsOf";

/** `10,000` and `10000` are one number. */
const THOUSANDS = /(?<=\d),(?=\d{3}(?!\d))/g;

/** Signs other than these only part the words. */
const WORD = /[\p{L}\d%#]/u;

/** The words by which a name is known, plurals apart: `% of children on CP plans` gives percent, cp, plan. */
export function nameWords(name: string): ReadonlySet<string> {
  const words = wordsOf(byThings(name));
  return new Set(
    words
      .map(({ stem }) => WRITTEN_ALIKE[stem] ?? stem)
      .filter((word) => WORD.test(word) && !SAYS_NOTHING.has(word)),
  );
}

/** A name without what does not count when two are called the same: case, punctuation, spaces. */
export function plainName(name: string): string {
  return plain(name)
    .replace(THOUSANDS, "")
    .replace(/&/g, "and")
    .replace(/[^a-z0-9%#]+/g, " ")
    .trim();
}

/**
 * How alike two names are, 0 to 1: twice the words that they share, of all their words (Dice's coefficient). Names whose
 * numbers differ (`16-17` and `18-19`), of which one is a percentage, or one says the opposite (`starting` and `ceasing`),
 * are not alike.
 */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0;
  const differing = [...one, ...other].filter((word) => !one.has(word) || !other.has(word));
  if (differing.some((word) => /^\d/.test(word) || TURNS_ROUND.has(word) || word === "percent")) return 0;
  if (areOpposed(without(one, other), without(other, one))) return 0;
  return wordsShared(one, other);
}

/** The share of their words that two names have in common, 0 to 1, whatever else they say (Dice's coefficient). */
export function wordsShared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((word) => other.has(word)).length;
  return (2 * shared) / Math.max(1, one.size + other.size);
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): string[] {
  return [...words].filter((word) => !others.has(word));
}

function areOpposed(one: readonly string[], other: readonly string[]): boolean {
  return OPPOSED.some((pair) =>
    [pair, [...pair].reverse()].some(
      ([here, there]) => one.some((word) => here?.test(word)) && other.some((word) => there?.test(word)),
    ),
  );
}
