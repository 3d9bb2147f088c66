/** Words that stand for a measure which was named before, in the singular: “it was 405 in March”, “the figure is 387”. */
export const STAND_INS: ReadonlySet<string> = new Set(
  "it this that these they which rate figure number total level performance proportion percentage position".split(
    " ",
  ),
);
