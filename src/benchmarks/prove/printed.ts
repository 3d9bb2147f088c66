import { PERCENT_PLACES } from "../../core/figures/displayed";
import type { NumberValue } from "../../core/figures/cellValue";
import { roundHalfUp, shiftPoint } from "../../core/figures/rounding";

/** A figure as its reader sees it: `21.5%` is 21.5 with one decimal. */
export interface Printed {
  /** The figure as its reader says it: 21.5 of `21.5%`. */
  readonly face: number;
  readonly decimals: number;
  readonly percent: boolean;
  readonly shown: string;
}

/**
 * The figure of a cell as it is read: what the sheet rounded is what was published. In a row of fractions 0.194 is read
 * as 19.4%.
 */
export function printedOf(
  { number, percent, decimals: shownDecimals, shown }: NumberValue,
  isFraction = false,
): Printed {
  const face = percent || isFraction ? shiftPoint(number, PERCENT_PLACES) : number;
  const decimals = isFraction ? Math.max(0, shownDecimals - PERCENT_PLACES) : shownDecimals;
  return { face: roundHalfUp(face, decimals), decimals, percent: percent || isFraction, shown };
}

/** Whether a value, rounded half up to the decimals shown, is the printed figure: 73.6 is printed as 74. */
export function gives(value: number, { face, decimals }: Printed): boolean {
  return roundHalfUp(value, decimals) === face;
}

/** The printed figure with its decimal point moved: 194 one place is 19.4. */
export function movedPoint(printed: Printed, places: number): Printed {
  return { ...printed, face: shiftPoint(printed.face, -places), decimals: printed.decimals + places };
}

/**
 * Whether a value that lies half way is printed as the lower: a published 82.5 as 82, because the exact figure may have
 * been 82.46; a mean of 629.25 as 629.2, because programs round a half to the even digit.
 */
export function isHalfDown(value: number, { face, decimals }: Printed): boolean {
  return Math.abs(value - face - HALF * 10 ** -decimals) < NOISE;
}

/** What adding and dividing leave of an exact half, far below every decimal that is printed. */
const NOISE = 1e-9;

/** Half of the last printed place: what lies there may have been rounded either way. */
const HALF = 0.5;

/** Whether a value, cut off or rounded up where rounding would do otherwise, is the printed figure: 73.6 cut off is 73. */
export function givesByCutting(value: number, { face, decimals }: Printed): boolean {
  const scaled = shiftPoint(value, decimals);
  const ends = [Math.floor(scaled), Math.ceil(scaled)].map((whole) => shiftPoint(whole, -decimals));
  return ends.includes(face);
}
