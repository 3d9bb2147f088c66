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
