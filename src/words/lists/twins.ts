/** Words of a share whose twin is published as often: overdue and in time, not in touch and in touch. */
export const HAS_TWIN = [
  "overdue",
  "late",
  "missed",
  "not",
  "no",
  "without",
  "out of",
  "un\\w+",
  "in (time|timescales?|touch|eet)",
  "up.to.date",
  "within",
  "on time",
  "completed",
] as const;
