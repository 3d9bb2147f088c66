/** Words for spans of time in headings, in lower case with single blanks. Each is one entry; a full stop may follow it. */

/** What announces the day on which a week starts. */
export const WEEK_STARTS: readonly string[] = [
  ...["w/c", "w.c", "wc", "w/b", "wb", "week commencing", "week beginning", "week starting", "week of"],
  ...["wk commencing", "wk comm", "wk beginning", "wk starting", "week comm", "commencing"],
];
/** What announces the day on which a week ends. */
export const WEEK_ENDS: readonly string[] = [
  ...["w/e", "w.e", "we", "week ending", "week ended", "week to", "wk ending", "wk ended", "wk end"],
];
/** A week by its number. */
export const WEEK_WORDS: readonly string[] = ["week", "wk", "w"];

/** Words for a quarter by its number. */
export const QUARTER_WORDS: readonly string[] = ["quarter", "qtr", "q"];

/** Words for a half of the financial year by its number. */
export const HALF_WORDS: readonly string[] = ["half", "hy", "h"];
/** Numbers in words, before what they count: `second quarter`. */
export const ORDINALS: readonly string[] = ["first", "second", "third", "fourth"];

/** Words for the months of the financial year by number: `P05`, `Month 5`. */
export const MONTH_BY_NUMBER_WORDS: readonly string[] = ["period", "month", "mth", "m", "p"];

/** A year that starts in September. */
export const ACADEMIC_WORDS: readonly string[] = [
  ...[
    "academic year",
    "academic yr",
    "academic",
    "acad year",
    "acad yr",
    "ac year",
    "ac yr",
    "school year",
    "ay",
  ],
];

/** What goes before the end of a span: `year ending March 2024`. */
export const ENDING_WORDS: readonly string[] = ["ending", "ended", "end", "to", "up to", "until"];

/** Spans that are named by their end in one word, and how many months they last. */
export const SHORT_SPANS: Readonly<Record<string, number>> = { "q/e": 3, qe: 3, "y/e": 12, ye: 12 };

/** Numbers of months that figures are taken over. */
export const NUMBERS_OF_MONTHS: Readonly<Record<string, number>> = {
  ...{ "12": 12, twelve: 12, "9": 9, nine: 9, "6": 6, six: 6, "3": 3, three: 3, "2": 2, two: 2 },
};

/** Spans by one word, and how many months they last. */
export const SPAN_WORDS: Readonly<Record<string, number>> = { year: 12, yr: 12, quarter: 3, qtr: 3 };

/** What makes of a month the end of a longer span that moves with it. */
export const ROLLING_WORDS: readonly string[] = ["rolling", "moving", "running"];
/** The same in one word, with how many months it lasts. */
export const ROLLING_SPANS: Readonly<Record<string, number>> = {
  ...{ r12m: 12, r12: 12, r6m: 6, r3m: 3, ltm: 12, mat: 12, "12mr": 12, "12mra": 12 },
};

/** School terms, which are no month, quarter or year. */
export const TERM_WORDS: readonly string[] = ["autumn", "spring", "summer"];
/** The same by their number: `HT1`. */
export const NUMBERED_TERMS: readonly string[] = ["ht", "term"];
