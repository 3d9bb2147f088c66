import { YEAR_SO_FAR } from "../../time/yearSoFar";
import type { PhraseTable } from "../../phrases";

/** When a figure is, or since when something is said of it. */
export const TIME_CUES = [
  [
    "now",
    "(currently|now|at present|present|latest|most recent|most recently|current)",
    "(the current|the reporting|reporting) month",
    "at (the|) (month|period) end",
    "(at|by|as at) (the|) end of (the|this|) (month|period|quarter)",
    "at (quarter|quarter's) end",
    "in the (reporting|current|) period",
    "(this|the current|the reporting) period",
    "as at today",
  ],
  [
    "month before",
    "(last|previous|prior|preceding) month",
    "(the|) month (before|earlier|previously)",
    "a month (ago|earlier|before)",
    "month on month",
    "on the month",
    "previous reporting month",
  ],
  [
    "quarter before",
    "(last|previous|prior|preceding) quarter",
    "(the|) quarter (before|earlier)",
    "a quarter (ago|earlier)",
    "quarter on quarter",
    "on the quarter",
    "three month (ago|earlier|before)",
    "3 month (ago|earlier|before)",
  ],
  [
    "year before",
    "(the|) same (month|period|quarter|point|time) (of|in|) (the|) (last|previous|prior) (financial|) year",
    "(this time|) (last|previous) year",
    "(the|) (previous|prior|last) year",
    "(a|one|12 month|twelve month|the) (year|) (ago|earlier)",
    "a year (before|previously)",
    "(at|) this (point|time|stage) (in|of|) (last|the previous) year",
    "year on year",
    "on the year",
    "the (year|12 month|twelve month) before",
    "(12|twelve) month (before|previously)",
  ],
  // What has changed over it has done so since a year ago; a value “in the past year” is the paper's.
  [
    "past year",
    "(over|in|during|within) the (last|past|previous) (year|12 month|twelve month)",
    "(over|in|during|within) (last|past|previous) 12 month",
    "in (the|) (past|last|previous) year",
    "(in|over|within) (a|one|a single|the space of a) year",
  ],
  [
    "before",
    "(previously|prior|previous period|last period|previous report|last report|last reported|period before)",
  ],
  ["this month", "(this|in|in the|over the|during the) month"],
  ["this quarter", "(this|the|current|the current) quarter", "in (the|) quarter", "over the quarter"],
  [
    "year to date",
    "(for|over|across|during|in|) (the|) (year to date|ytd|so far this year|for the year so far|cumulatively)",
    "(for|in|) the (year as a whole|whole year|full year|full twelve month|full 12 month)",
    "(full|whole) year (position|figure|performance|rate|total|percentage|average|outturn|result|)",
    "(total|figure|rate|result|outturn|position) (for|over|across) the year",
    `${YEAR_SO_FAR} (position|figure|performance|rate|total|percentage|average)`,
  ],
  [
    "last outturn",
    "(last|previous) (financial|) year (outturn|out turn|year end)",
    "(at|) (the|) (last|previous|) year end",
    "(at|since|) (the|) end of (last|the previous) (financial|) year",
    "(for|in|over|across|) the whole of (last|the previous) (financial|) year",
    "(for|in|over|across) last year as a whole",
    "outturn (for|in|of) (last|the previous) (financial|) year",
  ],
  [
    "some span",
    // Of its months together, where a scorecard has each of them.
    "(for|over|across|in) the (quarter as a whole|whole quarter|full quarter)",
    "(over|in|during|for|across|of|within) (the|) (last|past|previous|preceding) <n> (month|quarter|week|year)",
  ],
  [
    "some span",
    "(over|in|for|during) (<n>|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many) (month|quarter|week|year)",
    "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|<n>) (month|quarter) total",
    "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|<n>) (month|week|quarter) (to|up to|ending|ended|ending in|to the end of)",
  ],
  [
    "some span",
    "(two|four|five|six|seven|eight|nine|ten|several|many|some|a few|<n>) (year|month|quarter) (ago|earlier|before|previously)",
    "(by|before|at) the (end|close) of (the|this|next) (financial|calendar|) year",
  ],
  [
    "some span",
    "(over|in|for|during|across|within|) (the|) (last|past|previous|a|one) (year|quarter|month) and a (half|quarter|third|bit)",
    "(over|in|for|during|across|within|) (the|) (last|past|previous|) (two|three|four|five|<n>) and a (half|quarter) (year|quarter|month)",
  ],
  // “The lowest since records began”: before anything that a scorecard shows.
  [
    "some span",
    "(we|record|recording|reporting|monitoring|measurement|collection|the service|the scorecard|the dashboard) (first|) (began|begin|started|start) (to|) (report|reporting|record|recording|measure|measuring|collect|collecting|count|counting|monitor|monitoring|)",
  ],
  [
    "some span",
    "(the|last|this|early|late) (spring|summer|autumn|winter|christmas|easter|half term|new year)",
    "(in|at|over|since|by|until|before|after|during) (spring|summer|autumn|winter|christmas|easter|half term)",
    "(at|from|since) (the|) (start|beginning|turn|middle) of (the|this|last) (financial|calendar|) year",
    "(mid|earlier in the|earlier this|later in the) year",
    "(over|across|throughout|through) the (whole|full|) year",
    "(first|last|final|other|remaining) (<n>|two|three|four|five|six|nine|few) (month|quarter|week) (of|in) (the|this|last|) (financial|calendar|) (year|_)",
    "(any|some|no) (point|time|stage|month|quarter) (in|over|of|during) the (past|last|previous|current|) (financial|calendar|) (year|12 month|twelve month)",
    "all (this|) year",
    "for (most|much|the rest|the whole) of (the|this) (year|_)",
    "for (most|much|the rest) of last (year|_)",
    "for the whole of last _",
    // “And ended it at 25.8%”: of nobody who left.
    "(start|started|begin|began|end|ended|ending|finish|finished|close|closed) (it|the year|the financial year|the quarter|the month|the period) (at|on|with)",
    "(first|second|third|fourth|final) (half|quarter) of (the|this|last) (financial|calendar|) year",
  ],
  [
    "some span",
    "(over|in|for|during|across|of) (the|) (last|past|previous|preceding|) (two|three|four|five|six|seven|eight|nine|ten|eleven|few|several) (month|quarter|year) (shown|reported|)",
    // “44 more than at that point” is seen from a time that was named before.
    "(at|from|since|by|until) that (point|stage|time|date)",
    // “A second time within two years” says how soon, and no time of the figure.
    "within (the|) (last|past|previous|preceding) two year",
    "within (the|) (last|past|previous|preceding|) two (month|quarter)",
    "within (the|) (last|past|previous|preceding|) (three|four|five|six|seven|eight|nine|ten|eleven|few|several) (month|quarter|year) (shown|reported|)",
  ],
] as const satisfies PhraseTable<string>;
