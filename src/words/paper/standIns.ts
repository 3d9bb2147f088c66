/** Words that stand for a measure which was named before, in the singular: “it was 405 in March”, “the figure is 387”. */
export const STAND_INS: ReadonlySet<string> = new Set(
  "it this that these they which rate figure number total level performance proportion percentage position".split(
    " ",
  ),
);

/** Words by which a sentence that names nothing speaks on of what was named, or says who speaks. */
export const BACK_POINTERS = ["it", "this", "that", "they", "these", "I", "we"] as const;
/** With what a sentence begins, so that a short one before it has ended. */
export const SENTENCE_STARTS = ["The", "This", "In", "It", "We", "However", "There", "At", "As"] as const;
/** What is said first of all that goes on behind it: “In June, 91% were seen; 84% had a plan”. */
export const SETS_A_SCENE = [
  ...["in", "at", "by", "during", "for", "among", "amongst", "of", "since", "between", "over", "under"],
  ...["as", "where", "when", "if", "while", "within", "across"],
] as const;
/** Behind “those” they say who they are: “of those in care for a year”. */
export const SAYS_WHOM = [
  "who",
  "whose",
  "in",
  "on",
  "with",
  "subject",
  "placed",
  "living",
  "due",
  "leaving",
] as const;
