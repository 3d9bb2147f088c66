/** Verbs of papers that make a statement of the words around them. */
export const FINITE_VERBS = [
  ...["is", "are", "was", "were", "has", "have", "had", "stand", "stood", "remain", "remained", "reached"],
  ...["went", "came", "made", "gave", "took", "live", "hold", "held", "sit", "fill"],
] as const;

/** What is said first of all that goes on behind it: “In June, 91% were seen; 84% had a plan”. */
export const SETS_A_SCENE = [
  ...["in", "at", "by", "during", "for", "among", "amongst", "of", "since", "between", "over", "under"],
  ...["as", "where", "when", "if", "while", "within", "across"],
] as const;
