/** What stands for statistical neighbours in a heading: `Stat. Neighbours`, `SN average`, `comparators`. */
export const NEIGHBOURS = [
  "(?:stat(?:istical|s)?\\.?|statistic)? ?(?:neighbou?rs?|nbrs?|neighs?)",
  "sns?",
  "comparators?",
  "stat\\.? n\\w*",
] as const;
