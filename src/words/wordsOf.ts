import { plain } from "./plain";
import { stem } from "./stem";

/** A word, number or sign of a text. */
export interface Word {
  /** As written, in lower case and without a possessive. */
  readonly text: string;
  /** In lower case and without plural: `visits` is `visit`, `10,000` is `10000`, `&` is `and`. */
  readonly stem: string;
  /** Where it stands in the {@link plain} text. */
  readonly start: number;
  readonly end: number;
}

/** `re-referral` and `rereferral` are one word. */
const WORD =
  /\d+(?:[.,]\d+)*(?:(?:'?s|st|nd|rd|th)(?!\p{L}))?|(?:(?<!\p{L})re-(?=\p{L}{3}))?\p{L}+(?:'\p{L}+)?'?|[%#£$+<>≥≤=&/]/gu;
const AGAIN = /^re-/;
/** Texts are asked by many tables, one after another; a workbook of the size that is read has no more of them. */
const MOST_KEPT = 20_000;
const kept = new Map<string, readonly Word[]>();

/** The words, numbers and signs of a text in their order; dashes, brackets and stops only part them. */
export function wordsOf(text: string): readonly Word[] {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const words = [...plain(text).matchAll(WORD)].map(({ 0: written, index }) => {
    const found = written.replace(AGAIN, "re");
    return {
      text: found.replace(/'s?$/, ""),
      stem: found === "&" ? "and" : /^\d/.test(found) ? found.replace(/,|'?s$/g, "") : stem(found),
      start: index,
      end: index + written.length,
    };
  });
  kept.set(text, words);
  return words;
}
