import type { PhraseTable } from "../phrases";

/** How headings say how long a time lasts, the shortest first: `Same month last year` speaks of a month. */
export const UNITS_OF_TIME = [
  ["span", "<n> (week|month|year)"],
  ["week", "week", "weekly"],
  ["month", "month", "monthly"],
  ["quarter", "quarter", "quarterly", "qtr"],
  ["year", "year", "yearly", "annual", "annually"],
] as const satisfies PhraseTable<string>;
