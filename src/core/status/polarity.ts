/** Which way is good. `none`: the scorecard says that there is none; `unknown`: nothing says. */
export type Polarity = "higher" | "lower" | "plan" | "none" | "unknown";

const WORDS: Readonly<Record<Exclude<Polarity, "unknown">, readonly string[]>> = {
  higher: [
    "bib",
    "hib",
    "h",
    "high",
    "higher",
    "highest",
    "big",
    "bigger",
    "more",
    "max",
    "maximise",
    "increase",
    "increasing",
    "up",
    "1",
    "+1",
    "↑",
    "▲",
  ],
  lower: [
    "sib",
    "lib",
    "l",
    "low",
    "lower",
    "lowest",
    "small",
    "smaller",
    "less",
    "fewer",
    "min",
    "minimise",
    "decrease",
    "decreasing",
    "reduce",
    "reducing",
    "down",
    "-1",
    "↓",
    "▼",
  ],
  plan: ["plan", "on plan", "to plan", "target", "at target"],
  none: [
    "none",
    "neither",
    "neutral",
    "context",
    "contextual",
    "monitor",
    "monitor only",
    "for information",
    "info",
    "info only",
    "information only",
  ].concat(["no polarity", "not applicable", "n/a", "na", "0"]),
};
const POLARITIES = ["higher", "lower", "plan", "none"] as const;

/** `High is good`, `bigger the better`, `low = good` say no more than their first word. */
const IS_GOOD = / ?(?:=|is|are|the)? ?(?:good|better|best|preferred)$/;
/** `Aim to maximise`, `Good = high`, `To reduce` say no more than their last. */
const AIM_TO = /^(?:aim(?: to| high)?|good(?: is| =|:)|to|the) /;
/** `High ▲`: the arrow says the same again. */
const ARROW_BESIDE = /(?<=[a-z]) ?[↑↓▲▼⬆⬇]\ufe0f?$|^[↑↓▲▼⬆⬇]\ufe0f? ?(?=[a-z])/g;

/**
 * Which way is good, from the word of a polarity column: `BIB`, `High` and `1` are higher, `SIB`, `Lower` and `-1` lower,
 * `Plan is best` plan, `Neutral` and `N/A` none. `null` for a blank or another word.
 */
export function readPolarity(word: string): Polarity | null {
  const plain = word
    .toLowerCase()
    .replace(/[\s()]+/g, " ")
    .replace(/[−–]/g, "-")
    .trim()
    .replace(ARROW_BESIDE, "");
  const bare = plain.replace(IS_GOOD, "").replace(AIM_TO, "").trim();
  return (
    POLARITIES.find((polarity) => WORDS[polarity].some((known) => known === plain || known === bare)) ?? null
  );
}
