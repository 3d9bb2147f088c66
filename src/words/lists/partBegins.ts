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

/** With what the name of a conversion begins, before what is converted: `Conversion of contacts to referrals`. */
export const BEGINS_CONVERSION = "conversion (?:of |from |rate )?";
/** What may stand behind the name of those that came again, and says no part: `Re-referrals within 12 months`. */
export const BEHIND_REPEATED = "(?: rate)?(?: (?:within|in) .*| \\(.*)?";
