import type { Phrases } from "../says";

/** Numbers to which notes say that counts are rounded, in words. */
export const ROUNDED_TO: Readonly<Record<string, number>> = { three: 3, five: 5, ten: 10, hundred: 100 };
/** What behind a number says that no counts are rounded to it: `to 1 decimal place`, `to the nearest 5%`. */
export const ROUNDS_DECIMALS: Phrases = ["^ (%|per cent|percent*|decimal*|dp|d p|significant|sf|s f)"];
/** What notes of rounding call shares … */
export const ROUNDS_SHARES: Phrases = ["(%|percentage|rate)"];
/** … and counts. */
export const ROUNDS_COUNTS: Phrases = [
  "(count|number|numerator|figure|figures!|child|case|data|value|total)",
];
