import type { PhraseTable } from "./phrases";

/** Units in which a duty has its time. */
const UNIT = "(second|sec|minute|min|hour|hr|day|week|wk|month|year)";
const DAYS = "(working|calendar|school|)";
/** Words that bound a time from above: `within 45 days` is kept, or it is late. */
export const UP_TO =
  "(within|inside|under|below|less than|fewer than|no more than|not more than|no longer than|not exceeding|at most|up to|at or below|by)";
/** Words that start where a time ends: `over 45 days` is late. */
export const BEYOND =
  "(outside|outside of|over|more than|longer than|greater than|exceeding|beyond|after|above|at least|at or above|in excess of|older than)";

/** `17-18`, `17 to 18`, `17 and 18`, `19, 20 and 21`: whom a measure is about. */
const AGES = "(<n> <n>|<n> to <n>|<n> and <n>|<n> <n> and <n>)";

/** Time spans and bounds, of which the reader asks what they are of, and words that only together say nothing. */
export const SPANS = [
  // Time spans, of which the reader asks what they are of.
  [
    "soon",
    `${UP_TO} (the first|the|) <n> ${DAYS} ${UNIT}`,
    `in <n> ${DAYS} ${UNIT}`,
    `(within|in|under|less than) (one|a|two|three|the same|same) ${DAYS} ${UNIT}`,
    "(same|next) (working|) day",
    `<n> ${DAYS} ${UNIT} or (less|fewer|under)`,
  ],
  [
    "slow",
    `${BEYOND} (the|) (<n>|one|two|a) ${DAYS} ${UNIT} (timescale|timeframe|target|limit|standard|deadline|)`,
    `<n> (+|) ${DAYS} ${UNIT} (+|plus|or more|or longer|or over)`,
    `<n> + ${DAYS} ${UNIT}`,
    "(late|later)",
    "(out of|past|outside|outside of|beyond) (the|) (statutory|required|agreed|target|) (time|timescale|timeframe|deadline|target|sla)",
  ],
  // A bound without a unit of time is one of what stands before it, or an age.
  ["at most", `${UP_TO} <n> (%|)`, "<n> (%|) or (less|fewer|under|below)"],
  ["at least", `${BEYOND} <n> (%|)`, "<n> (%|) or (more|over|above)"],
  // Other words that only together say nothing.
  [
    "nothing",
    `<n> ${DAYS} ${UNIT}`,
    "(aged|age|under|over|aged under|aged over) <n> (year old|year|)",
    "<n> (year old|year of age|year and over)",
    `(aged|age|at) ${AGES} (year|yr|) (old|)`,
    `${AGES} (year|yr) old`,
    "<n> yr old",
    "(their|a|the) (<n>|17th|18th|19th|21st) birthday",
    "<n> (+|plus) $",
    "<n> / <n>",
    "ni <n>",
    "by <n> level",
    "level <n> (or|and) above",
    "(young|) offender",
    "(second|2nd|first|1st|third|3rd) (stage|care|iro|) (review|stage|complaint)",
    "(in|within|during|over|for|of) (the|) (last|past|previous|preceding|current|reporting) (<n>|twelve|six|three|) (working|calendar|) (day|week|month|quarter|year|period)",
    "(in|within|during|for|over) (the|) (year|month|quarter|period|week)",
    "(as at|at) (the|) (end of|) (the|) (period|month|quarter|year) (end|)",
    "no of",
    "(total|overall|combined) (caseload|case load)",
    "(of|after|since|once) (being|it being|been) reported (to|) (us|)",
    "(after|since|once) reported",
    "reported (number|no) of",
    "fixed (term|period|penalty|rate|cost)",
    "removed from (home|the home|their home|the family)",
    "(eet|neet) status",
    "independent (reviewing|chair|fostering|person|special school|school|sector|provider|hospital)",
    "no recourse to public fund",
    "(stage|year|key stage|category|section|s|level|phase|band|tier|grade) <n>",
    "<n> <n>",
    "per (<n>|head|child|fte|employee|household|capita|1000)",
    "<n> population",
    "(previously|previous) looked after",
    "multi agency",
    "(assessment|review|contact|visit|audit) (team|service|unit|officer)",
    "abandoned vehicle",
    "partner agency",
    "other agency",
    "(full|part) time",
    "point in time",
    "at the time",
    "looked after",
    "(domestic|child|substance|sexual) abuse",
    "year to date",
    "(at|by) (the|their|) (second|2nd|first) (care|) review",
    "long term",
    "short term",
    "long term empty",
    "new",
    "in house",
    "(working|social) (day|worker)",
    "not (exceeding|applicable)",
    "not in (the|) (area|borough|county)",
  ],
] as const satisfies PhraseTable<string>;
