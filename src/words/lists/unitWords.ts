import type { PhraseTable } from "../phrases";

// The longer first: a pattern takes the first that fits.
const SHARE_NAMES = ["percentage", "percent", "per cent", "proportion"];
const COUNT_NAMES = ["number", "no\\.?", "count"];

// Texts of names, headings and cells are cut or quoted where they say their unit, so these are patterns.

/** What a share is called, as a part of a pattern. */
export const SHARE_NAMED = `(?:%|${SHARE_NAMES.join("|")})`;
/** What a count is called, as a part of a pattern. */
export const COUNT_NAMED = `(?:#|${COUNT_NAMES.join("|")})`;
/** That it is a share. */
export const SAYS_PERCENT = new RegExp(
  `%|\\b(?:${SHARE_NAMES.join("|")})\\b|\\bconversion (?:rate|of|from|to|contacts?)\\b`,
  "i",
);
/** That it is a rate of a population. */
export const SAYS_RATE =
  /\bper (100|1,?000|10,?000|10k|100,?000|100k|million)\b|\brates? (of|per)\b|\brate$/i;
/** That it begins as a count does, … */
export const BEGINS_AS_COUNT = /^(the )?(total |overall )?(number|no\.?|count) (of )?|^#/i;
/** … or says so further on. */
export const SAYS_COUNT = /\bnumber of\b/i;

/** What a column of units says of each row, alone in its cell. */
export const UNIT_WORDS = [
  ["percent", `(%|${SHARE_NAMES.join("|")})`],
  ["count", "(number|numeric|no|#|count|volume|total)"],
  ["rate", "(rate|per <n>)"],
  ["number", "(day|week|month|year|hour|score|ratio|average|mean|currency|decimal)", "£ (_|)"],
] as const satisfies PhraseTable<string>;
/** What a name that somebody types says of its unit: the first that fits, for a rate may speak of a number, too. */
export const TYPED_UNITS = [
  ["rate", "per <n>", "rate of", "/ 10k"],
  ["percent", `(%|${SHARE_NAMES.join("|")}|share)`],
  ["count", "(number|no of|count)"],
] as const satisfies PhraseTable<string>;
/** What stands behind a change that is in percentage points: `+2pp`, `(+2 points)`. */
export const POINTS = new RegExp(
  `(?<=\\d)\\s?(?:${["pp", "ppts?", "pts?", "% ?points?", "(?:percentage )?points?"].join("|")})\\b`,
  "i",
);
/** With what a rate's unit begins: `Rate per 10,000 aged 0-17`. */
export const BEGINS_AS_RATE = ["^ rate per"] as const;

/** Words by which a text names something that is counted: `% of visits in time`, `Number of referrals`. */
export const NAMES_COUNTED = [
  ...["%", "percentage!", "per 10000"],
  "^ (number!|rate!|average!|proportion!) _",
] as const;
/** Shares and averages of the cases so far, which do not grow with them. */
export const AVERAGES = ["(average|avg|mean!|median|score|caseload)"] as const;
/** Names of what is a share of a year's total, where its figures grow with the year. */
export const OF_A_TOTAL = ["(collected|spent|spend|budget|annual|in year|programme)"] as const;

/** Quantities that may be whole by chance, so that whole figures do not make them counts. */
export const AVERAGED = [
  /\b(average|avg|mean|median|score|ratio|cost|caseloads?|length of)\b/i,
  /\bdays (to|lost|between|taken|per)\b/i,
  /\((working )?(days|weeks|months)\)/i,
  /£/,
] as const;

/** What heads a column that states the unit of each measure. */
export const UNIT_HEADINGS = [
  "units?( of measure(ment)?)?",
  "measured? (as|in)",
  "data type",
  "format",
  "type",
  "measure type",
  "value type",
  "number ?(\\/|or) ?%",
] as const;
