/** An age from one year to another: `17-18`, `5 to 9`. */
const SPAN = "\\d{1,2}\\s?(?:-|–|to)\\s?\\d{1,2}";
const AGED = "(?:aged? )?";
/** What may stand behind an age. */
const YEARS = "\\s?(?:\\d{1,2})?\\s?(?:years?|yrs?|year)?\\s?(?:olds?|and over|plus)?";

/** A name that is an age band and nothing else: `17-18 years old`, `under 5`, `18+`. */
const AGE_BAND = `${AGED}(?:under|over|${SPAN}|\\d{1,2}\\+?)${YEARS}`;
/** Other names that are only a part of the row above, and what may follow them. */
const PARTS = [
  AGE_BAND,
  "of (?:which|whom|these).*",
  "including\\b.*",
  // `Boys: % achieving …` is a measure of its own.
  "(?:boys|girls|males?|females?)\\b(?!.*(?::|% \\w)).*",
] as const;

/** What a part begins with in brackets: `(17-18 years old)`, `(boys)`. */
const BRACKETED = [
  SPAN,
  "\\d{1,2}\\s?\\+",
  "under \\d{1,2}",
  "over \\d{1,2}",
  "boys",
  "girls",
  "male",
  "female",
] as const;

/** A name that is only a part of the row above, with the signs of a list before it. */
export const PART_NAME = new RegExp(`^[\\s•–-]*(?:${PARTS.join("|")})$`, "i");
/** The name of the whole, and behind it an age band or a group in brackets. */
export const NAME_WITH_BAND = new RegExp(`^(.*\\S)\\s*\\(${AGED}(?:${BRACKETED.join("|")})[^()]*\\)$`, "i");
/** What is left of a whole once its parts were told: behind them it is one more, behind other rows a measure of its own. */
export const REST_NAME = /^[\s•–-]*(?:all )?others?\b/i;
