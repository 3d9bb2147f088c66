// What stands beside a month or a year in a sentence, where it is a time.

/** Before a month: in lower case, or with a capital where the sentence begins. */
export const BEFORE_A_MONTH = [
  ...["in", "of", "since", "from", "to", "and", "for", "at", "during", "by", "with", "than", "until"],
  ...["between", "on", "the"],
] as const;
/** Before a month whose figure is told from those of others. */
export const SETS_A_MONTH_APART = ["best", "worst", "highest", "lowest", "was", "were"] as const;
/** Before a year by itself: of the calendar, of the financial year, of a return; nobody can tell. */
export const BEFORE_A_YEAR = [
  ...["in", "since", "during", "until", "by", "before", "year", "summer", "spring", "autumn", "winter"],
  ...["calendar", "half of", "quarter of", "most of", "much of", "all of", "throughout", "end of"],
  ...["start of", "rest of"],
] as const;
/** Behind a year that “over” leads to: what is said of it. */
export const BEHIND_A_YEAR = ["the", "our", "we", "there", "it", "they", "as"] as const;
/** What may be the same in another year: `the same quarter of 2023/24`. */
export const SAME_OF_A_YEAR = ["month", "period", "quarter", "point", "time", "stage"] as const;
/** Short names of months that are words or parts of words too, and only with their capital are months. */
export const MONTHS_BY_THEIR_CAPITAL = ["may", "mar", "dec"] as const;
/** Behind a month, as a part of a pattern: `June of last year`. */
export const OF_LAST_YEAR = "((?: of)? (?:last|the previous) year)?";
