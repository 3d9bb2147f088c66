import { plain } from "./plain";
import { remembered } from "./remembered";
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
const AGAIN = "re-";

/**
 * The words, numbers and signs of a text in their order; dashes, brackets and stops only part them. Texts are asked by
 * many tables, one after another.
 */
export const wordsOf = remembered((text): readonly Word[] => {
  const read = plain(text);
  const words: Word[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(read); match !== null; match = WORD.exec(read))
    words.push(wordAt(match[0], match.index));
  return words;
});

function wordAt(written: string, start: number): Word {
  const end = start + written.length;
  if (LETTERS.test(written)) return { text: written, stem: stem(written), start, end };
  const found = written.startsWith(AGAIN) ? `re${written.slice(AGAIN.length)}` : written;
  return {
    text: found.includes("'") ? found.replace(/'s?$/, "") : found,
    stem: found === "&" ? "and" : /^\d/.test(found) ? found.replace(/,|'?s$/g, "") : stem(found),
    start,
    end,
  };
}
/** As most words are. */
const LETTERS = /^[a-z]+$/;
