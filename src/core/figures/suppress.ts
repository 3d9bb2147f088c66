/** Official releases show counts of one to five as confidential. */
export const SMALLEST_SHOWN = 6;
/** The symbol of official statistics for a confidential figure. */
const CONFIDENTIAL = "c";

/** A count as it may be published: `suppress(4)` is "c", `suppress(6)` is 6; none stays 0. */
export function suppress(count: number, below = SMALLEST_SHOWN): number | typeof CONFIDENTIAL {
  return count > 0 && count < below ? CONFIDENTIAL : count;
}
