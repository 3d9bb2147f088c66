import type { Phrases } from "../says";

// What several national measures say alike. All are words of names as `publishedName` in benchmarks gives them.

/** The groups of children as plain names call them. */
export const SAID_IN_CARE: Phrases = ["in care"];
/** Those on a plan for protection. */
export const ON_PLAN: Phrases = ["cp plan"];
/** Those whom section 17 calls so. */
export const IN_NEED: Phrases = ["in need"];
/** Those whom the authority still advises after they left care. */
export const LEAVERS: Phrases = ["care leaver"];

/** What is timely is counted as in time, whatever the time is. */
export const IN_TIME: Phrases = ["time", "timescale", "timely"];
/** What was not in time: rows that say so count the rest of those that were. */
export const NOT_IN_TIME: Phrases = [
  ...["over", "outside", "exceed*", "late", "overdue"],
  ...["more than", "out of", "not"],
];

/** Two years, however long it is said to be. */
export const TWO_YEARS: Phrases = ["2 year", "24 month"];
