/** What points back to a time that was named: “referrals rose over the same period”, but not “in the same period last year”. */
export const SAME_PERIODS = [
  "(?:over|in|during|for|across) (?:this|that|the) same (?:period|time)(?! (?:last|in|a|of|as)\\b)",
] as const;
