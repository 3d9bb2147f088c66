/** Words behind which the name of a share says which part it is of: `% of referrals which …`. */
export const PART_BEGINS = [
  "which",
  "that",
  "who",
  "with",
  "completed",
  "held",
  "resulting",
  "progress\\w*",
  "within",
] as const;

/** Words that say so only behind `% of`: `% of placements for …`, and not `% placements for …`. */
export const PART_BEGINS_AFTER_OF = [
  "whom",
  "whose",
  "where",
  "rated",
  "converted",
  "for",
  "placed",
  "closed",
  "having",
] as const;
