/** What is counted off, so that its number is a name: “stage 1 complaints” are none of stage 2. */
export const NUMBERED_WORDS: ReadonlySet<string> = new Set(
  "stage tier level step band phase category grade priority".split(" "),
);
