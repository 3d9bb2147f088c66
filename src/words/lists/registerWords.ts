// What heads the columns of a table of populations by year. The functions read such tables too, and carry their words to
// every workbook: these are patterns, which weigh less than a table of phrases.

/** The year of an estimate. */
export const HEADS_YEARS = /\byear\b/i;
/** Whose population it is. */
export const HEADS_AREAS = /\b(?:area|authority|council|county|region|place)\b/i;
/** How many they are. */
export const HEADS_POPULATIONS = /population|children|aged|estimate|0 ?(?:to|-|–) ?17/i;
/** In which release it was published. */
export const HEADS_RELEASES = /\b(?:release|released|published|rebased)\b/i;

/** What tells such a table from others: children are counted in many. */
export const HEADS_A_REGISTER = ["population", "children! aged", "0 (to|) 17"] as const;
