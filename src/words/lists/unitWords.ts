import type { PhraseTable } from "../phrases";

// What a name says of its unit is quoted as it stands there, so these are patterns.

/** That it is a share. */
export const SAYS_PERCENT =
  /%|\bpercentage\b|\bproportion\b|\bper cent\b|\bconversion (rate|of|from|to|contacts?)\b/i;
/** That it is a rate of a population. */
export const SAYS_RATE = /\bper (100|1,?000|10,?000|100,?000|million)\b|\brates? (of|per)\b|\brate$/i;
/** That it begins as a count does, … */
export const BEGINS_AS_COUNT = /^(the )?(total |overall )?(number|no\.?|count) (of )?|^#/i;
/** … or says so further on. */
export const SAYS_COUNT = /\bnumber of\b/i;

/** What a column of units says of each row, alone in its cell. */
export const UNIT_WORDS = [
  ["percent", "(%|percent|percentage|per cent|proportion)"],
  ["count", "(number|numeric|no|#|count|volume|total)"],
  ["rate", "(rate|per <n>)"],
  ["number", "(day|week|month|year|hour|score|ratio|average|mean|currency|decimal)", "£ (_|)"],
] as const satisfies PhraseTable<string>;
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
