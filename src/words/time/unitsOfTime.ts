import type { PhraseTable } from "../phrases";

/** How headings say how long a time lasts, the shortest first: `Same month last year` speaks of a month. */
export const UNITS_OF_TIME = [
  ["span", "<n> (week|month|year)"],
  ["week", "week", "weekly"],
  ["month", "month", "monthly"],
  ["quarter", "quarter", "quarterly", "qtr"],
  ["year", "year", "yearly", "annual", "annually"],
] as const satisfies PhraseTable<string>;

/** What a heading counts the times by that its figures are over: `12-month average`. */
export const COUNTED_TIMES = ["month", "quarter", "period"] as const;
/** How often something is set or counted, before its name: `Annual target`. */
export const HOW_OFTEN = ["annual", "monthly", "quarterly"] as const;
/** Behind a span they make a time of it that is past: `two years ago`. */
export const BACK_IN_TIME = ["ago", "earlier", "before", "previously"] as const;
/** What says that a time is compared with the same of another year: `at this point last year`. */
export const SAME_TIME = ["ago", "earlier", "same", "this (?:time|point|stage)"] as const;
