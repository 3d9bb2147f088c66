/** What figures of the year so far are called, in headings, in names and in reports. */
export const YEAR_SO_FAR_NAMES = [
  "ytd",
  "fytd",
  "year to date",
  "cumulative",
  "cumulatively",
  "cum",
] as const;

/** The names as one choice of a phrase: `(ytd|year to date)`. */
export const YEAR_SO_FAR = `(${YEAR_SO_FAR_NAMES.join("|")})`;
