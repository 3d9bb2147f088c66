/** Verbs of papers that make a statement of the words around them. */
export const FINITE_VERBS = [
  ...["is", "are", "was", "were", "has", "have", "had", "stand", "stood", "remain", "remained", "reached"],
  ...["went", "came", "made", "gave", "took", "live", "hold", "held", "sit", "fill"],
] as const;
