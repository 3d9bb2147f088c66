import type { PhraseTable } from "./phrases";

/** What status columns write, as whole cells; coloured signs stand with the reader. */
export const STATUS_WORDS = [
  [
    "green",
    "(green|g|yes|y)",
    "on (target|track|plan|schedule)",
    "(target|) (met|achieved|exceeded)",
    "(met!|meets!|meeting|exceeds!|exceeding|within|better than) target!",
    "(exceeds!|exceeding)",
    "ahead! (of|) (target!|plan!|schedule!|)",
  ],
  [
    "amber",
    "(amber|a|yellow|within tolerance|at risk)",
    "(near|close to) target!",
    "(slightly|just|marginally|narrowly) (below|off|missed|behind) (target|)",
    "(nearly|almost|partially|partly) (met|achieved)",
  ],
  [
    "red",
    "(red|r|no!|n|missed)",
    "off (target|track|plan|schedule)",
    "(well|significantly|) below target!",
    "target! missed",
    "target! not (met|achieved)",
    "not (met|meeting|achieved|achieving) (target|)",
    "does not meet target",
    "outside tolerance",
  ],
  ["grey", "(grey|gray|no rag|unrated)", "not (rag|) rated", "no (rating|target)"],
] as const satisfies PhraseTable<string>;
