import { PERCENT_PLACES, showLike } from "../figures/displayed";
import { generalDecimals } from "../figures/formats/numberFormat";
import { PER_CENT } from "../figures/rate";
import { resultFor } from "./resultFor";
import { roundHalfUp } from "../figures/rounding";
import { fillIn } from "../figures/sentence";
import type { Working } from "./working";

const AGREES = "Agrees";
const DIFFERS = "Differs: the working gives {result}.";

/**
 * Whether a bare figure, whose cell's format is not known, agrees with its working. A share is taken for a percentage in
 * whole percent or finer: 0.9 does not agree with 756/861, which is 88%; 0.88 and 0.878 do. "Agrees", or a sentence.
 */
export function checkWorking(actual: number, working: Working): string {
  const percent = isShare(actual, working);
  const result = resultFor(working, percent);
  if (result === null) throw new Error("A working that divides by zero has nothing to compare with.");
  const held = generalDecimals(actual);
  const decimals = percent ? Math.max(held, PERCENT_PLACES) : held;
  if (roundHalfUp(result, decimals) === roundHalfUp(actual, decimals)) return AGREES;
  const shown = { percent, decimals: decimals + 1 - (percent ? PERCENT_PLACES : 0), thousands: true };
  return fillIn(DIFFERS, { result: showLike(result, shown) });
}

/** A part of a whole, held as a fraction. */
function isShare(actual: number, { numerator, denominator, per }: Working): boolean {
  if (numerator === null || denominator === null || Math.abs(actual) > 1) return false;
  return per === PER_CENT || (per === 1 && numerator <= denominator);
}
