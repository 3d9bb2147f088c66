import type { PhraseTable } from "./phrases";

/** What the heading of a target says of the part of a year that it is for; without any it is for the year. */
export const PHASES = [
  ["phased", "phas*", "profil*", "trajector*", "milestone", "interim", "in year", "stretch"],
  ["to date", "to date", "ytd", "cumulative"],
  ["year end", "year end", "end of (the|) (year|<n>)", "by (march|mar)", "annual", "full year", "outturn"],
  ["quarter", "quarter", "quarterly", "q1", "q2", "q3", "q4"],
  ["month", "month", "monthly"],
] as const satisfies PhraseTable<string>;
