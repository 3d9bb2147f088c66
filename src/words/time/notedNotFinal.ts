/** What a note says besides of a month that is not final. */
export const NOTED_NOT_FINAL = [
  "not (yet|) final",
  "subject to (change|revision)",
  "to be confirmed",
] as const;
