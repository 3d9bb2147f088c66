import { bookOf, holds, wholly, type PhraseBook } from "./phrases";

/** Phrases of one meaning, in the notation of all tables (`phrases.ts`): a list to which a synonym is added. */
export type Phrases = readonly string[];

/** By list: the same made ready for asking, once. */
const books = new WeakMap<Phrases, PhraseBook<true>>();

/** Whether a text says any of these: `says("% overdue", ["overdue", "out of time"])`. */
export function says(text: string, phrases: Phrases): boolean {
  return holds(bookOfAll(phrases), text);
}

/** Whether a text is one of these and nothing else. */
export function saysOnly(text: string, phrases: Phrases): boolean {
  return wholly(bookOfAll(phrases), text) !== null;
}

/** The phrases of one list as a table of one meaning. */
export function bookOfAll(phrases: Phrases): PhraseBook<true> {
  const known = books.get(phrases) ?? bookOf([[true, ...phrases]]);
  books.set(phrases, known);
  return known;
}
