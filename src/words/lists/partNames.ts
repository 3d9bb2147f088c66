/** What the part is called that a share counts. */
export const NUMERATOR_NAMES = ["numerator", "num"] as const;
/** What the whole is called that a share is of. */
export const DENOMINATOR_NAMES = ["denominator", "denom", "den"] as const;
