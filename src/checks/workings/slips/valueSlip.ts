import type { NumberValue } from "../../../core/figures/cellValue";
import { PERCENT_PLACES } from "../../../core/figures/displayed";
import { roundHalfUp, shiftPoint } from "../../../core/figures/rounding";

// Values are held as Excel holds them: 0.96% is 0.0096. What was meant is 96%, which is 0.96.

/** The largest fraction that can carry a percent sign by mistake: 1.00 for 100%. */
const LARGEST_FRACTION = 0.01;
/** Decimals to which a fraction is typed at most. */
const TYPED_DECIMALS = 4;

/** The percentage that a fraction with a percent sign meant: 0.96% is 0.96. `null` for what is no such thing. */
export function meantBy(value: NumberValue): number | null {
  if (!value.percent || value.number <= 0 || value.number > LARGEST_FRACTION) return null;
  return shiftPoint(value.number, PERCENT_PLACES);
}

/** Whether a published percentage is what its working gives as a fraction, with a percent sign: 0.96% where 300/312 is 96%. */
export function isValueSlip(value: NumberValue, exact: number): boolean {
  const meant = meantBy(value);
  if (meant === null) return false;
  // As many decimals as the fraction was typed with: 0.96 has two.
  const typed = Math.min(TYPED_DECIMALS, Math.max(value.decimals, PERCENT_PLACES));
  return roundHalfUp(exact, typed) === roundHalfUp(meant, typed);
}
