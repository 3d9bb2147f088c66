/** What says that of two figures the first is the greater: “a larger share of them, 88% against 86%”. */
export const MORE_OF_TWO = [
  "more of (?:them|these|those|our|the)",
  "a (?:higher|larger|greater|bigger) (?:share|proportion|percentage|rate|number)",
] as const;
/** That it is the smaller. */
export const FEWER_OF_TWO = [
  "(?:fewer|less) of (?:them|these|those|our|the)",
  "a (?:lower|smaller) (?:share|proportion|percentage|rate|number)",
] as const;
/** What sets one figure beside another. */
export const SETS_BESIDE = ["against", "compared (?:with|to)", "from", "versus", "vs"] as const;
