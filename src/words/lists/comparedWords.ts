/** Words by which a figure is one compared with another, and no target by itself: `5 points above`, `90% of last year`. */
export const COMPARED_WORDS: ReadonlySet<string> = new Set([
  ...["above", "below", "over", "under", "more", "less", "fewer", "plus", "minus", "than"],
  ...["better", "worse", "higher", "lower", "point", "points", "pp", "pps"],
  ...["reduction", "reductions", "increase", "increases", "decrease", "decreases"],
  ...["improvement", "improvements", "change", "changes", "baseline", "last", "previous", "year", "years"],
  ...["average", "england", "neighbour", "neighbours", "national", "target", "targets"],
]);

/** What is counted in words that do not end in `s`. */
export const COUNTED_PEOPLE: ReadonlySet<string> = new Set(["children", "people", "men", "women"]);
