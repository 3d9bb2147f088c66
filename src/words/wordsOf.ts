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
export const wordsOf = remembered((text): readonly Word[] => wordsOfPlain(plain(text)));

/** A text is asked about as it is written and as it is compared: its words are read once. */
const wordsOfPlain = remembered((compared): readonly Word[] => {
  const words: Word[] = [];
  // One after another: to match all at once copies the pattern for each text.
  WORD.lastIndex = 0;
  for (let found = WORD.exec(compared); found !== null; found = WORD.exec(compared)) {
    const { text, stem: own } = wordOf(found[0]);
    words.push({ text, stem: own, start: found.index, end: WORD.lastIndex });
  }
  return words;
});

/** A word wherever it stands: a sheet has few words, which come again and again. */
const wordOf = remembered((written): Omit<Word, "start" | "end"> => {
  const found = written.startsWith(AGAIN) ? `re${written.slice(AGAIN.length)}` : written;
  const own = found === "&" ? "and" : /^\d/.test(found) ? found.replace(/,|'?s$/g, "") : stem(found);
  const text = found.includes("'") ? found.replace(/'s?$/, "") : found;
  return { text, stem: own };
});

/** Under which tables keep the phrases that begin with the beginning of a word: `inc*` for `increased`. */
export function beginningOf(word: string): string {
  return `${word.slice(0, BEGINNING)}*`;
}
/** So many letters find the phrases that begin with the beginning of a word. */
export const BEGINNING = 3;
