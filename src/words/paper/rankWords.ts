/** Words by which a figure is the highest, the lowest, the best or the worst of all times. */
export const OF_ALL_TIMES = ["record", "all time", "all-time", "never", "ever", "recorded"] as const;

/** Words by which it is so beside the times before and behind it: “peaked at 28% in March”. */
export const OF_TIMES_BESIDE = [
  ...["peaked", "peaking", "bottomed", "bottoming", "peak of", "high of", "low of"],
  ...["reached", "reaching", "hit", "hitting"],
] as const;
