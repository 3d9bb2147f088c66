import type { PhraseTable } from "../phrases";

/** How a report says that a figure is not meant to the last digit; each stands right before the figure. */
export const HEDGES = [
  ["just over", "(just|slightly|marginally|a little) (over|above|more than|under no)"],
  [
    "just under",
    "(just|slightly|marginally|a little) (under|below|less than|short of)",
    "(nearly|almost|close to|approaching|nearing)",
  ],
  ["over", "(over|above|more than|in excess of|upwards! of|greater than|exceeding)"],
  ["under", "(under|below|less than|fewer than)"],
  ["about", "(around|about|approximately|approx|roughly|circa|c|some|in the region of)"],
  ["at least", "(at least|no fewer than|no less than|not less than)"],
  ["at most", "(at most|no more than|not more than)"],
] as const satisfies PhraseTable<string>;

/** How far from the exact figure its words reach. */
export type Hedge = (typeof HEDGES)[number][0];
