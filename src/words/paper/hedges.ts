import type { PhraseTable } from "../phrases";

const AT_OR_OVER = [
  "(no|not) (fewer|less|lower) than",
  "(at|equal to) or (above|over|more than|greater than)",
] as const;
const AT_OR_UNDER = [
  "(no|not) (more|higher|greater) than",
  "(at|equal to) or (below|under|less than|fewer than)",
] as const;
/** They hold words that elsewhere say which way a figure went, or on which side of another it is. */
export const HEDGES_OF_WAYS = [...AT_OR_OVER, ...AT_OR_UNDER, "upwards! of"] as const;

/** How a report says that a figure is not meant to the last digit; each stands right before the figure. */
export const HEDGES = [
  ["just over", "(just|slightly|marginally|a little) (over|above|more than|under no)"],
  [
    "just under",
    "(just|slightly|marginally|a little) (under|below|less than|short of)",
    "(nearly|almost|close to|approaching|nearing)",
  ],
  ["over", "(over|above|more than|longer than|beyond|in excess of|upwards! of|greater than|exceed*)"],
  ["under", "(under|below|less than|fewer than)"],
  ["about", "(around|about|approximately|approx|roughly|circa|c|some|in the region of)"],
  ["at least", "at least", ...AT_OR_OVER],
  ["at most", "at most", ...AT_OR_UNDER],
] as const satisfies PhraseTable<string>;

/** The same behind the figure: `98% or above`. What is better, a measure's polarity alone tells. */
export const HEDGES_BEHIND = [
  ["at least", "or (above|over|more|higher|greater|upwards!)"],
  ["at most", "or (below|under|less|lower|fewer)"],
  ["either", "or (better|worse)"],
] as const satisfies PhraseTable<string>;

/** How far from the exact figure its words reach. */
export type Hedge = (typeof HEDGES)[number][0];
