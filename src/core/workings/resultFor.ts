import { PERCENT_PLACES } from "../figures/displayed";
import { PER_CENT } from "../figures/rate";
import { shiftPoint } from "../figures/rounding";
import type { Working } from "./working";

/** What a working gives as a fraction where the cell holds a percentage: `407/1626*100` is 0.2503 there. */
export function resultFor(working: Working, percent: boolean): number | null {
  if (working.result === null || !percent || working.per !== PER_CENT) return working.result;
  return shiftPoint(working.result, -PERCENT_PLACES);
}
