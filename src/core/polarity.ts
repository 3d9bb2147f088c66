/** Which way is good. `none`: the scorecard says that there is none; `unknown`: nothing says. */
export type Polarity = "higher" | "lower" | "plan" | "none" | "unknown";

const WORDS: Readonly<Record<Exclude<Polarity, "unknown">, readonly string[]>> = {
  higher: [
    "bib",
    "hib",
    "high",
    "higher",
    "big",
    "bigger",
    "max",
    "maximise",
    "increase",
    "up",
    "1",
    "+1",
    "↑",
    "▲",
  ],
  lower: [
    "sib",
    "lib",
    "low",
    "lower",
    "small",
    "smaller",
    "min",
    "minimise",
    "decrease",
    "down",
    "-1",
    "↓",
    "▼",
  ],
  plan: ["plan", "on plan", "to plan", "target", "at target"],
  none: ["none", "neutral", "context", "contextual", "no polarity", "not applicable", "n/a", "na", "0"],
};
const POLARITIES = ["higher", "lower", "plan", "none"] as const;

/** `High is good`, `bigger is better`, `low = good` say no more than their first word. */
const IS_GOOD = / ?(?:=|is|are)? ?(?:good|better|best)$/;

/**
 * Which way is good, from the word of a polarity column: `BIB`, `High` and `1` are higher, `SIB`, `Lower` and `-1` lower,
 * `Plan is best` plan, `Neutral` and `N/A` none. `null` for a blank or another word.
 */
export function readPolarity(word: string): Polarity | null {
  const plain = word
    .toLowerCase()
    .replace(/[\s()]+/g, " ")
    .replace(/[−–]/g, "-")
    .trim();
  const bare = plain.replace(IS_GOOD, "").trim();
  return (
    POLARITIES.find((polarity) => WORDS[polarity].some((known) => known === plain || known === bare)) ?? null
  );
}
