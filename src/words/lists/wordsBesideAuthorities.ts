/** Words that stand beside an authority's name in some writings of it: `Devon County Council` is Devon. */
export const WORDS_BESIDE_AUTHORITIES = [
  "council",
  "county",
  "city of",
  "city",
  "borough",
  "royal",
  "london",
  "metropolitan",
  "district",
  "unitary",
  "mbc",
  "cc",
  "bc",
  "pre lg",
  "the",
  "of",
  "upon tyne",
] as const;
/** Words that stand beside it in the heading of a benchmark: its date, and what kind of figure it is. */
export const WORDS_BESIDE_BENCHMARKS = [
  "mar(?:ch)?",
  "latest",
  "published",
  "figures?",
  "benchmark(?:s|ing)?",
] as const;
/** Authorities at large: `What other councils do`. */
export const COUNCILS = ["councils", "authorities", "local authorities", "areas", "boroughs"] as const;
/** Words before them that say they are not one's own. */
export const NOT_OURS = ["other", "neighbouring", "outstanding", "similar"] as const;
