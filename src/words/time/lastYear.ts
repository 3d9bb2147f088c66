/** What names the year before the one in hand: the month a year ago, the outturn of a year that is over. */
export const YEAR_BEFORE = ["last year", "previous year", "prior year", "year before", "year ago"] as const;
/** How a paper names it behind a quarter: `Q2 of the previous year`. */
export const QUARTERS_YEAR_BEFORE = ["last year", "the previous year", "the prior year"] as const;
