import { COLOURS_NAMED, EXPLAINED_COLOUR } from "../../words/lists/colourWords";
import { bookOf, wholly } from "../../words/phrases";
import { STATUS_WORDS } from "../../words/statuses";

/** The colour of a judgement; the letters G, A, R and a dash stand for it where colour cannot. */
export type Status = "green" | "amber" | "red" | "grey";

/** The letter that stands for a colour where there is none. */
export const STATUS_LETTER: Readonly<Record<Status, string>> = {
  green: "G",
  amber: "A",
  red: "R",
  grey: "–",
};

/** The word for a colour. */
export const STATUS_WORD: Readonly<Record<Status, string>> = {
  green: "Green",
  amber: "Amber",
  red: "Red",
  grey: "Grey",
};

/**
 * Fills of status cells. Black text on each has a contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3), and they differ in
 * lightness (amber light, green middle, red dark), so that they can be told apart in print and without seeing red from green.
 */
export const STATUS_FILL: Readonly<Record<"green" | "amber" | "red", string>> = {
  green: "#7CC47F",
  amber: "#FFD966",
  red: "#E5544F",
};

const BOOK = bookOf(STATUS_WORDS);
/** Signs that stand alone for a status. */
const SIGNS: readonly (readonly [Status, string])[] = [
  ["green", "✓✔☑✅🟢🟩"],
  ["amber", "🟠🟡🟧🟨"],
  ["red", "🔴🟥❌✗✘✖✕"],
  ["grey", "⚪⚫⬜"],
];
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
  const sign = [...said].length === 1 ? SIGNS.find(([, signs]) => signs.includes(said)) : undefined;
  return sign?.[0] ?? wholly(BOOK, said);
}

/** The one colour that a short text names and explains; of two, neither is certain. */
function explainedColour(text: string): string | null {
  const colour = text.length <= LONGEST_EXPLAINED ? EXPLAINED_COLOUR.exec(text)?.[1] : undefined;
  return colour !== undefined && text.match(COLOURS_NAMED)?.length === 1 ? colour : null;
}
