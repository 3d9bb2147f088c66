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

const WORDS: Readonly<Record<Status, readonly string[]>> = {
  green: [
    "green",
    "g",
    "on target",
    "on track",
    "target met",
    "met",
    "achieved",
    "yes",
    "y",
    "✓",
    "✔",
    "✅",
  ].concat(["🟢", "🟩"]),
  amber: ["amber", "a", "yellow", "within tolerance", "near target", "🟠", "🟡", "🟧", "🟨"],
  red: [
    ...["🔴", "🟥", "❌", "✗", "✘", "no", "n"],
    "red",
    "r",
    "off target",
    "off track",
    "below target",
    "target missed",
    "missed",
    "not met",
    "not achieved",
  ],
  grey: ["grey", "gray", "no rag", "not rated", "no target", "⚪", "⚫", "⬜"],
};
const STATUSES = ["green", "amber", "red", "grey"] as const;
/** A coloured sign beside the word that it repeats: `🟢 Green`. The sign alone stays. */
const SIGN_BESIDE_WORD = /(?<=[a-z ])[^a-z\d ]+$|^[^a-z\d ]+(?=[a-z ])/gu;

/**
 * The status that a word, letter or sign of a status column says: `Green`, `G`, `On target`, `🟠`, and `Yes` where the
 * column asks whether the target is met. `null` for a blank or another word.
 */
export function readStatus(word: string): Status | null {
  const plain = word
    .toLowerCase()
    .replace(/\ufe0f/g, "")
    .replace(/[\s()[\].]+/g, " ")
    .trim()
    .replace(SIGN_BESIDE_WORD, "")
    .trim();
  return STATUSES.find((status) => WORDS[status].includes(plain)) ?? null;
}
