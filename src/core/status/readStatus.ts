import { COLOURS_NAMED, EXPLAINED_COLOUR } from "../../words/lists/colourWords";
import { bookOf, wholly } from "../../words/phrases";
import { STATUS_WORDS } from "../../words/statuses";
import type { Status } from "./status";

const BOOK = bookOf(STATUS_WORDS);
/** Signs that stand alone for a status. */
const SIGNS: readonly (readonly [Status, string])[] = [
  ["green", "✓✔☑✅🟢🟩"],
  ["amber", "🟠🟡🟧🟨"],
  ["red", "🔴🟥❌✗✘✖✕"],
  ["grey", "⚪⚫⬜"],
];
/** One sign, which may take two places of a text. */
const LONGEST_SIGN = 2;
/** A longer text is a comment. */
const LONGEST_EXPLAINED = 40;
/** A coloured sign beside the word that it repeats: `🟢 Green`. The sign alone stays. */
const SIGN_BESIDE_WORD = /(?<=[a-z ])[^a-z\d ]+$|^[^a-z\d ]+(?=[a-z ])/gu;

/**
 * The status that a word, letter or sign of a status column says: `Green`, `G`, `On target`, `🟠`, and `Yes` where the
 * column asks whether the target is met. `null` for a blank or another word.
 */
export function readStatus(word: string): Status | null {
  if (word === "") return null;
  const lower = word.toLowerCase().replace(/\ufe0f/g, "");
  const plain = lower
    .replace(/[\s()[\].]+/g, " ")
    .trim()
    .replace(SIGN_BESIDE_WORD, "")
    .trim();
  const said = explainedColour(lower.trim()) ?? plain;
  const isSign = said.length <= LONGEST_SIGN && [...said].length === 1;
  const sign = isSign ? SIGNS.find(([, signs]) => signs.includes(said)) : undefined;
  return sign?.[0] ?? wholly(BOOK, said);
}

/** The one colour that a short text names and explains; of two, neither is certain. */
function explainedColour(text: string): string | null {
  const colour = text.length <= LONGEST_EXPLAINED ? EXPLAINED_COLOUR.exec(text)?.[1] : undefined;
  return colour !== undefined && text.match(COLOURS_NAMED)?.length === 1 ? colour : null;
}
