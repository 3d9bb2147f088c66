/** What leads to how long something has lasted: `for 18 months or more`. */
export const LASTS = [
  "for",
  "of",
  "over",
  "open",
  "open for",
  "lasting",
  "lasting for",
  "lasted",
  "lasted for",
] as const;
/** How it says that it has lasted longer than that, before the number, … */
export const LASTS_MORE = ["more than", "over", "longer than", "at least", "in excess of", "beyond"] as const;
/** … and behind it. */
export const OR_MORE = ["or more", "or longer", "or over", "and over", "and more", "plus"] as const;
