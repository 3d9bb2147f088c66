import type { PhraseTable } from "./phrases";

/** What the heading of an arrow or a change says that it compares with. */
export const COMPARISONS = [
  [
    "yearBefore",
    "year on year",
    "yoy",
    "y / y",
    "y on y",
    "(annual|annually|yearly)",
    "same (period|quarter|month|week|time|point) (of|in|) (the|) (last|previous|prior) (financial|) year",
    "(last|previous|prior) year",
    "(year|12 month) ago",
    "on (the|) year",
    "12 month (change|dot|direction|trend|comparison)",
    "(dot|direction|travel|trend|change|arrow) (year|yr|12 month)$",
  ],
  [
    "previous",
    "(last|previous|prior|preceding) (month|quarter|period|week|report|reporting period|term)",
    "on (the|) (month|quarter|week)",
    "(month on month|quarter on quarter|mom|qoq|week on week)",
    "(monthly|quarterly|weekly|short term|short trend)",
    "(dot|direction|travel|trend|change|arrow) (month|quarter|week|qtr|previous|last)$",
  ],
  ["baseline", "baseline"],
  [
    "unnamed",
    "(long|longer|medium) (term|trend)",
    "over time",
    "<n> (year|yr)",
    "(two|three|five|ten) year",
    "since inspection",
    "(in|this|over the|in the) year",
    "(start|beginning|end) of (the|) (financial|) year",
    "year (start|end|to date)",
  ],
  ["named", "(compared|compare) (with|to)", "(against|since|from|v|vs|versus|on)"],
] as const satisfies PhraseTable<string>;
