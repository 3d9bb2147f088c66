import { PERCENT_PLACES } from "../figures/displayed";
import { PER_CENT } from "../figures/rate";
import { resultFor } from "./resultFor";
import { roundHalfUp, shiftPoint } from "../figures/rounding";
import type { Working } from "./working";

/**
 * Whether the result typed behind a working is right, as a fraction (`407/1626 = 0.25`), as a percentage (`= 25%`, `= 25`)
 * or as a rate. `300/312 = 0.96%` is a unit slip: a right fraction with a percent sign. `null` where nothing was typed
 * or the working divides by zero.
 */
export function statedAgrees(working: Working): "agrees" | "unit-slip" | "disagrees" | null {
  const { stated, result } = working;
  const fraction = resultFor(working, true);
  if (stated === null || result === null || fraction === null) return null;
  const says = (exact: number, face: number) =>
    roundHalfUp(exact, stated.decimals) === roundHalfUp(face, stated.decimals);
  const percent = shiftPoint(fraction, PERCENT_PLACES);
  if (stated.percent) {
    const face = shiftPoint(stated.number, PERCENT_PLACES);
    if (says(percent, face)) return "agrees";
    return says(fraction, face) ? "unit-slip" : "disagrees";
  }
  const isShare = working.denominator !== null && (working.per === 1 || working.per === PER_CENT);
  const right =
    says(result, stated.number) ||
    (isShare && (says(percent, stated.number) || says(fraction, stated.number)));
  return right ? "agrees" : "disagrees";
}
