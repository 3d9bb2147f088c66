import type { NumberValue } from "./cellValue";
import { displayed, heldDecimals } from "./displayed";
import { roundHalfUp } from "./rounding";

/**
 * The exact result, rounded half up to the decimals that the value shows, equals it:
 * 756/861 = 0.8780… agrees with 88% and with 87.8%, not with 91%.
 */
export function agrees(exact: number, shown: NumberValue): boolean {
  return roundHalfUp(exact, heldDecimals(shown)) === displayed(shown);
}
