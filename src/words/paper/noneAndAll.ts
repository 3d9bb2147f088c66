/** With these a sentence begins that says that nobody, or nothing, is so: “There were no …”, “None of the …”. */
export const SAYS_NONE = [
  "there (?:is|are|was|were) no",
  "there (?:has|have) been no",
  "none of",
  "no",
] as const;

/** With these one begins that says it of all: “All care leavers are in touch”. */
export const SAYS_ALL = ["all of", "all", "every"] as const;

/** Beside these a name is still said of all whom it counts, by their stems. */
export const LEAVES_ALL_OF_THEM = [
  ...["a", "an", "the", "our", "their", "these", "those", "of", "in", "on", "at", "for", "and", "or", "any"],
  ...["is", "are", "was", "were", "has", "have", "had", "been", "being", "held", "completed", "made", "done"],
  ...["child", "person", "young", "lasting", "lasted", "ceased", "within"],
] as const;
