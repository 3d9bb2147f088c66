import type { CellArgument } from "../engineFunction";
import { isErrorValue } from "../engineFunction";
import { asNumber, NUM, toNumber } from "./coerce";
import { liftedPastErrors } from "./lifted";
import type { Given } from "./lifted";
import type { OwnFunctions } from "./ownFunctions";

/** Lanczos' approximation with g = 7 and nine terms (Godfrey 2001): fifteen digits. */
const SHIFT = 7;
const TERMS = [
  0.999_999_999_999_809_93, 676.520_368_121_885_1, -1259.139_216_722_402_8, 771.323_428_777_653_13,
  -176.615_029_162_140_59, 12.507_343_278_686_905, -0.138_571_095_265_720_12, 9.984_369_578_019_571_6e-6,
  1.505_632_735_149_311_6e-7,
];
const HALF = 0.5;

/** The gamma function; `null` at 0 and below it at whole numbers, where it has no value. */
function gammaOf(x: number): number | null {
  if (x <= 0 && Number.isInteger(x)) return null;
  if (x < HALF) return Math.PI / (Math.sin(Math.PI * x) * (gammaOf(1 - x) ?? NaN));
  const z = x - 1;
  const sum = TERMS.reduce((whole, term, at) => whole + (at === 0 ? term : term / (z + at)), 0);
  const t = z + SHIFT + HALF;
  return Math.sqrt(2 * Math.PI) * t ** (z + HALF) * Math.exp(-t) * sum;
}

/** Excel's GAMMA, where the engine's has nine digits. */
export const gamma: OwnFunctions = {
  GAMMA: liftedPastErrors((value: Given = null): CellArgument => {
    const number = toNumber(value);
    if (isErrorValue(number)) return number;
    const found = gammaOf(number);
    return found === null ? NUM : asNumber(found);
  }),
};
