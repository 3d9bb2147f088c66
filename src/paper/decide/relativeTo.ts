import { PERCENT_PLACES } from "../../core/figures/displayed";
import { roundHalfUp, shiftPoint } from "../../core/figures/rounding";
import type { Face } from "./face";

/** One figure in percent of another, which is not nought. */
export function relativeTo(number: number, of: number): Face {
  const exact = Math.abs(shiftPoint(number / of, PERCENT_PLACES));
  return { shown: roundHalfUp(exact, 1), exact, decimals: 1, percent: true };
}
