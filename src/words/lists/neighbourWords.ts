/** What stands for statistical neighbours in a heading: `Stat. Neighbours`, `SN average`. */
export const NEIGHBOURS = [
  "(?:stat(?:istical|s)?\\.?|statistic)? ?(?:neighbou?rs?|nbrs?|neighs?)",
  "sns?",
  "stat\\.? n\\w*",
] as const;
