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

/** Lengths of time, one of them: what figures last, and what papers count. */
export const LENGTHS_OF_TIME = ["day", "week", "month", "year", "quarter"] as const;
/** Those that a measure's figures may be numbers of, and that its name may say it happens within. */
export const LENGTHS_TAKEN = ["day", "week", "month", "year"] as const;
/** Those that a paper counts its periods by. */
export const LENGTHS_OF_PERIODS = ["month", "quarter", "year", "week"] as const;
/** A year, as papers count through it: `each month of the last year`. */
export const A_WHOLE_YEAR = ["year", "12 months", "twelve months"] as const;

/** Behind a figure: in each of which it is reached, as in `20 per month`; … */
export const EACH_TIME = {
  week: "week",
  month: "month",
  quarter: "quarter",
  year: "year",
  annum: "year",
} as const;
/** … and the same in one word: `12 monthly`. */
export const EACH_TIME_ADVERBS = {
  weekly: "week",
  monthly: "month",
  quarterly: "quarter",
  yearly: "year",
  annually: "year",
} as const;
/** What stands before the time in which it is. */
export const BEFORE_EACH_TIME = ["per", "each", "every", "an?", "/"] as const;
