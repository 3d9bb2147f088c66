import { NUMBER_WORDS } from "../../words/paper/numberWords";
import type { Word } from "../../words/wordsOf";

/**
 * A number below a thousand in several words, `twenty-three`, `a hundred and six`, and the place of its last word; `null`
 * where none stands here. Papers spell numbers out at the beginning of a sentence, and “twenty” alone would be another figure.
 */
export function speltAt(words: readonly Word[], at: number): { last: number; number: number } | null {
  const [first, second] = [words[at]?.text ?? "", words[at + 1]?.text ?? ""];
  const own = first === "a" ? 1 : NUMBER_WORDS.get(first);
  if (own === undefined) return null;
  if (own >= TWENTY && own % TEN === 0 && isUnit(second))
    return { last: at + 1, number: own + (NUMBER_WORDS.get(second) ?? 0) };
  if (second !== "hundred" || own >= TEN) return null;
  const from = words[at + 2]?.text === "and" ? at + 3 : at + 2;
  const rest = speltAt(words, from) ?? {
    last: from,
    number: NUMBER_WORDS.get(words[from]?.text ?? "") ?? NaN,
  };
  return rest.number < HUNDRED
    ? { last: rest.last, number: own * HUNDRED + rest.number }
    : { last: at + 1, number: own * HUNDRED };
}
const [TEN, TWENTY, HUNDRED] = [10, 20, 100];

function isUnit(word: string): boolean {
  const number = NUMBER_WORDS.get(word) ?? 0;
  return number > 0 && number < TEN;
}
